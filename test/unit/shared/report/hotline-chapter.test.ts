import { describe, expect, it } from 'vitest';
import type { Perimeter } from '#shared/domain/report/report.ts';
import { openedAt } from '#shared/domain/ticket/ticket-facts.ts';
import { EXAMPLE_PLACES, EXAMPLE_SEED, EXAMPLE_YEARS } from '#shared/example/generate-example.ts';
import { hotlineSection } from '#shared/report/hotline-chapter.ts';
import type { ReportBlock, ReportCell, ReportKeyFigure, ReportTable } from '#shared/report/report-model.ts';
import { exampleFacts } from '#test/factories/example-facts.ts';
import { makeFacts, makePlace } from '#test/factories/register-facts.ts';

const facts = exampleFacts({
  places: EXAMPLE_PLACES,
  years: EXAMPLE_YEARS,
  seed: EXAMPLE_SEED,
  endMonth: '2026-10',
  language: 'fr',
  until: Date.parse('2026-11-24T15:00:00.000Z'),
});
const { tickets, levels } = facts.hotline;

function build(perimeter: Perimeter, levelId: string | null = null, year = 2025): readonly ReportBlock[] {
  return hotlineSection(
    {
      facts,
      period: { from: `${year}-01`, to: `${year}-12` },
      before: { from: `${year - 1}-01`, to: `${year - 1}-12` },
      perimeter,
      today: '2026-11-24',
    },
    levelId,
  ).blocks;
}

const keyFigure = (blocks: readonly ReportBlock[], id: string): ReportKeyFigure => {
  const found = blocks.find((block) => block.kind === 'keyFigure' && block.id === `hotline-${id}`);
  if (found?.kind !== 'keyFigure') throw new Error(id);
  return found;
};
const table = (blocks: readonly ReportBlock[], id: string): ReportTable => {
  const found = blocks.find((block) => block.kind === 'table' && block.id === `hotline-${id}`);
  if (found?.kind !== 'table') throw new Error(id);
  return found;
};
const numberOf = (cell: ReportCell | undefined): number => (cell?.kind === 'number' ? (cell.value ?? 0) : 0);
const columnSum = ({ rows }: ReportTable, at: number): number =>
  rows.filter(({ total }) => !total).reduce((sum, { cells }) => sum + numberOf(cells[at]), 0);
/** Paris is an hour ahead of Greenwich on 1 January. */
const openedIn = (year: number): readonly string[] =>
  [...tickets.values()]
    .filter((ticket) => new Date((openedAt(ticket) ?? 0) + 3_600_000).getUTCFullYear() === year)
    .map(({ id }) => id);

describe('the chapter on the hotline', () => {
  const blocks = build({ kind: 'all' });

  it('counts each ticket of the year once, whichever way it is cut', () => {
    const expected = openedIn(2025);
    const { figure, before } = keyFigure(blocks, 'opened');
    expect(new Set(figure.sources.ids)).toEqual(new Set(expected));
    expect(before?.value).toBe(openedIn(2024).length);
    for (const id of [
      'months',
      'levels',
      'priorities',
      'categories',
      'departements',
      'epcis',
      'types',
      'channels',
      'callers',
    ])
      expect([id, columnSum(table(blocks, id), 1)]).toEqual([id, expected.length]);
  });

  it('tells the tickets of each level apart, and of each département', () => {
    const ofLevels = [...levels.keys()].map(
      (id) => keyFigure(build({ kind: 'all' }, id), 'opened').figure.value ?? 0,
    );
    expect(ofLevels.reduce((sum, count) => sum + count, 0)).toBe(openedIn(2025).length);
    expect(ofLevels.filter((count) => count > 0).length).toBeGreaterThan(3);
    const ofAreas = ['001', '002', '003'].map(
      (code) => keyFigure(build({ kind: 'departement', code }), 'opened').figure.value ?? 0,
    );
    const unknown = table(blocks, 'departements').rows.filter(
      ({ cells: [name] }) =>
        name?.kind === 'text' && 'code' in name.text && name.text.code === 'hotline.unknownArea',
    );
    const known = ofAreas.reduce((sum, count) => sum + count, 0);
    expect(known + unknown.reduce((sum, { cells }) => sum + numberOf(cells[1]), 0)).toBe(
      openedIn(2025).length,
    );
  });

  it('says how many are pending beside the medians, and cuts a year under way at the day', () => {
    const now = build({ kind: 'all' }, null, 2026);
    const { figure, notes } = keyFigure(now, 'resolutionMedian');
    const pending = keyFigure(now, 'backlog').figure.value ?? 0;
    expect(pending).toBeGreaterThan(10);
    expect(figure.expected).toBe(openedIn(2026).length);
    expect((figure.expected ?? 0) - (figure.reported ?? 0)).toBeLessThanOrEqual(pending);
    expect(JSON.stringify(notes)).toContain('hotline.pending.resolution');
    expect(JSON.stringify(now)).toContain('hotline.toDate');
    const months = table(now, 'months');
    expect(months.rows.at(-2)?.cells[1]).toMatchObject({ value: null, absence: 'notAvailable' });
    expect(months.rows.at(-3)?.cells[3]).toMatchObject({ value: pending });
  });

  it('is one sentence without a ticket', () => {
    const section = hotlineSection(
      {
        facts: makeFacts([makePlace('a')]),
        period: { from: '2025-01', to: '2025-12' },
        before: { from: '2024-01', to: '2024-12' },
        perimeter: { kind: 'all' },
        today: '2026-11-24',
      },
      null,
    );
    expect(section.blocks).toEqual([{ kind: 'paragraph', text: { code: 'hotline.none' } }]);
  });
});
