import { describe, expect, it } from 'vitest';
import type { Perimeter } from '#shared/domain/report/report.ts';
import { reportChapters } from '#shared/domain/report/report.ts';
import { EXAMPLE_PLACES, EXAMPLE_SEED, EXAMPLE_YEARS } from '#shared/example/generate-example.ts';
import { noEquipment } from '#shared/figures/equipment-facts.ts';
import { buildReportModel } from '#shared/report/build-report-model.ts';
import { equipmentSection } from '#shared/report/equipment-chapter.ts';
import type { ReportBlock, ReportCell, ReportKeyFigure, ReportTable } from '#shared/report/report-model.ts';
import { exampleFacts } from '#test/factories/example-facts.ts';
import { makeFacts, makePlace } from '#test/factories/register-facts.ts';

const facts = exampleFacts({
  places: EXAMPLE_PLACES,
  years: EXAMPLE_YEARS,
  seed: EXAMPLE_SEED,
  endMonth: '2026-10',
  language: 'fr',
});
const { loans, loanPoints } = facts.equipment;

function build(perimeter: Perimeter, loanPointId: string | null = null, year = 2025, today = '2026-11-24') {
  return equipmentSection(
    {
      facts,
      period: { from: `${year}-01`, to: `${year}-12` },
      before: { from: `${year - 1}-01`, to: `${year - 1}-12` },
      perimeter,
      today,
    },
    loanPointId,
  ).blocks;
}

const keyFigure = (blocks: readonly ReportBlock[], id: string): ReportKeyFigure => {
  const found = blocks.find((block) => block.kind === 'keyFigure' && block.id === `equipment-${id}`);
  if (found?.kind !== 'keyFigure') throw new Error(id);
  return found;
};
const table = (blocks: readonly ReportBlock[], id: string): ReportTable => {
  const found = blocks.find((block) => block.kind === 'table' && block.id === `equipment-${id}`);
  if (found?.kind !== 'table') throw new Error(id);
  return found;
};
const numberOf = (cell: ReportCell | undefined): number | null =>
  cell?.kind === 'number' ? cell.value : null;
const columnSum = ({ rows }: ReportTable, at: number): number =>
  rows.filter(({ total }) => !total).reduce((sum, { cells }) => sum + (numberOf(cells[at]) ?? 0), 0);

const handedOver = (year: string) =>
  [...loans.values()].filter(({ handedOverOn }) => handedOverOn?.startsWith(year) === true);

describe('the chapter on equipment', () => {
  const blocks = build({ kind: 'all' });

  it('comes after usage and before method', () => {
    const model = buildReportModel({
      facts,
      period: { from: '2025-01', to: '2025-12' },
      perimeter: { kind: 'all' },
      today: '2026-11-24',
      computedAt: '2026-11-24T10:00:00.000Z',
    });
    expect(model.sections.map(({ chapter }) => chapter)).toEqual([...reportChapters]);
  });

  it('counts each loan of the year once, whichever way it is cut', () => {
    const expected = handedOver('2025').length;
    const { figure, before } = keyFigure(blocks, 'loans');
    expect(figure.value).toBe(expected);
    expect(new Set(figure.sources.ids)).toEqual(new Set(handedOver('2025').map(({ id }) => id)));
    expect(before?.value).toBe(handedOver('2024').length);
    for (const id of ['months', 'areas', 'borrowers']) expect(columnSum(table(blocks, id), 1)).toBe(expected);
    expect(columnSum(table(blocks, 'points'), 2)).toBe(expected);
  });

  it('tells use of loan points that add up to that of all', () => {
    const points = table(blocks, 'points');
    const rate = columnSum(points, 3) / columnSum(points, 4);
    expect(keyFigure(blocks, 'use').figure.value).toBeCloseTo(rate, 12);
    expect(keyFigure(blocks, 'repairs').figure.value).toBe(columnSum(table(blocks, 'repairs-by-kind'), 2));
    const value = keyFigure(blocks, 'value').figure;
    expect(value.value).toBe(columnSum(table(blocks, 'stock-by-category'), 3));
    expect(value.value).toBe(columnSum(table(blocks, 'stock-by-origin'), 3));
    expect(value.reported).toBeLessThan(value.expected ?? 0);
  });

  it('counts a year under way to date, N−1 up to the same day', () => {
    const now = build({ kind: 'all' }, null, 2026, '2026-05-10');
    const first = keyFigure(now, 'loans');
    expect(first.figure.value).toBe(
      handedOver('2026').filter(({ handedOverOn }) => (handedOverOn ?? '') <= '2026-05-10').length,
    );
    expect(first.before?.value).toBe(
      handedOver('2025').filter(({ handedOverOn }) => (handedOverOn ?? '') <= '2025-05-10').length,
    );
    const months = table(now, 'months').rows;
    expect(numberOf(months[5]?.cells[1])).toBeNull();
    expect(numberOf(months[4]?.cells[1])).not.toBeNull();
  });

  it('of one loan point holds its loans and its stock alone, without the comparison of loan points', () => {
    let sum = 0;
    let stock = 0;
    for (const id of loanPoints.keys()) {
      const own = build({ kind: 'all' }, id);
      sum += keyFigure(own, 'loans').figure.value ?? 0;
      stock += keyFigure(own, 'stock').figure.value ?? 0;
      expect(() => table(own, 'points')).toThrow();
    }
    expect(sum).toBe(handedOver('2025').length);
    // What was allotted to places is of no loan point.
    const allotted = [...facts.equipment.items.values()].filter(({ placeId }) => placeId !== null).length;
    expect(stock).toBe((keyFigure(blocks, 'stock').figure.value ?? 0) - allotted);
  });

  it('of the EPCIs together counts the loans whose EPCI is known', () => {
    const areas = table(blocks, 'areas');
    const unknown = areas.rows.filter(
      ({ cells: [name] }) =>
        name?.kind === 'text' && 'code' in name.text && name.text.code === 'equipment.unknownArea',
    );
    let sum = unknown.reduce((total, { cells }) => total + (numberOf(cells[1]) ?? 0), 0);
    for (const code of new Set([...loanPoints.values()].flatMap(({ epciCodes }) => epciCodes)))
      sum += keyFigure(build({ kind: 'epci', code }), 'loans').figure.value ?? 0;
    expect(sum).toBe(handedOver('2025').length);
  });

  it('says so where there is no equipment, and leaves zeros and unknowns apart where nothing was lent', () => {
    const empty = makeFacts([makePlace('a')], [], { equipment: noEquipment });
    const inputs = {
      period: { from: '2025-01', to: '2025-12' },
      before: { from: '2024-01', to: '2024-12' },
      perimeter: { kind: 'all' },
      today: '2026-11-24',
    } as const;
    expect(equipmentSection({ ...inputs, facts: empty }, null).blocks).toEqual([
      { kind: 'paragraph', text: { code: 'equipment.none' } },
    ]);
    const unlent = {
      ...facts,
      equipment: { ...facts.equipment, loans: new Map(), loanLines: new Map(), maintenances: new Map() },
    };
    const unused = equipmentSection({ ...inputs, facts: unlent }, null).blocks;
    expect(keyFigure(unused, 'loans').figure.value).toBe(0);
    expect(keyFigure(unused, 'use').figure.value).toBe(0);
    expect(keyFigure(unused, 'median').figure.value).toBeNull();
    expect(keyFigure(unused, 'late').figure.value).toBeNull();
    expect(keyFigure(unused, 'repairs').figure.value).toBe(0);
  });
});
