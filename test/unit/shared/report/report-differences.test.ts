import { describe, expect, test } from 'vitest';
import { reportDifferences, sameValue } from '#shared/report/report-differences.ts';
import type { ReportBlock, ReportModel } from '#shared/report/report-model.ts';
import {
  makeFigure,
  makeKeyFigure,
  makeNumberCell,
  makeReportModel,
  makeVisitsTable,
} from '#test/factories/report-model.ts';

const chapters = ['network', 'usage', 'method'] as const;

/** The model with a block in another state, or without it. */
function withBlock(
  model: ReportModel,
  id: string,
  change: (block: ReportBlock) => ReportBlock | null,
): ReportModel {
  return {
    ...model,
    sections: model.sections.map((section) => ({
      ...section,
      blocks: section.blocks.flatMap((block) => {
        const next = 'id' in block && block.id === id ? change(block) : block;
        return next === null ? [] : [next];
      }),
    })),
  };
}

describe('what the register says that an issued report does not', () => {
  const issued = makeReportModel();

  test('the same figures differ in nothing, whenever they were computed', () => {
    const later = { ...makeReportModel(), computedAt: '2026-01-01T00:00:00.000Z' };
    expect(reportDifferences(issued, later, chapters)).toEqual({ figures: [], cells: [], cellCount: 0 });
  });

  test('a figure is told with its old and its new value, answers included', () => {
    const now = withBlock(issued, 'visits', () =>
      makeKeyFigure({ figure: makeFigure(128_462, 'count', [2605, 2988]) }),
    );
    expect(reportDifferences(issued, now, chapters).figures).toEqual([
      {
        id: 'visits',
        chapter: 'usage',
        title: { text: 'Passages' },
        unit: 'count',
        before: { value: 128_450, reported: 2604, expected: 2988 },
        after: { value: 128_462, reported: 2605, expected: 2988 },
      },
    ]);
  });

  test('one more answer is a change, though the value is the same', () => {
    const now = withBlock(issued, 'visits', () =>
      makeKeyFigure({ figure: makeFigure(128_450, 'count', [2605, 2988]) }),
    );
    expect(reportDifferences(issued, now, chapters).figures).toHaveLength(1);
  });

  test('zero in place of what was missing is a change', () => {
    const now = withBlock(issued, 'users', (block) =>
      block.kind === 'keyFigure' ? { ...block, figure: makeFigure(0, 'count', [0, 249]) } : block,
    );
    const [difference] = reportDifferences(issued, now, chapters).figures;
    expect([difference?.before?.value, difference?.after?.value]).toEqual([null, 0]);
  });

  test('a figure that came or went has only one side', () => {
    const without = withBlock(issued, 'visits', () => null);
    expect(reportDifferences(issued, without, chapters).figures).toMatchObject([
      { id: 'visits', after: null },
    ]);
    expect(reportDifferences(without, issued, chapters).figures).toMatchObject([
      { id: 'visits', before: null },
    ]);
  });

  test('a chapter that was not issued is not compared', () => {
    const without = withBlock(issued, 'visits', () => null);
    expect(reportDifferences(issued, without, ['network']).figures).toEqual([]);
  });

  test('a cell is told by its table, its line and its column', () => {
    const table = makeVisitsTable();
    const march = table.rows[2];
    if (march === undefined) throw new Error('the factory has twelve months');
    const rows = table.rows.with(2, {
      ...march,
      cells: march.cells.with(1, makeNumberCell(12_021, 'count', [217, 249])),
    });
    const now = withBlock(issued, 'visits-by-month', () => ({ ...table, rows }));
    const { cells, cellCount } = reportDifferences(issued, now, chapters);
    expect(cellCount).toBe(1);
    expect(cells).toMatchObject([
      {
        kind: 'changed',
        row: '2023-03',
        column: { text: 'Passages 2023' },
        before: { value: 12_020 },
        after: { value: 12_021 },
      },
    ]);
  });

  test('a place that was renamed is a line that went and a line that came; of two alike each keeps its own', () => {
    const row = (name: string, value: number) => ({
      cells: [{ kind: 'text' as const, text: { text: name } }, makeNumberCell(value)],
      total: false,
    });
    const tableOf = (rows: readonly ReturnType<typeof row>[]) =>
      makeVisitsTable({
        columns: [
          { key: 'name', title: { text: 'Lieu' }, align: 'start' },
          { key: 'visits', title: { text: 'Passages' }, align: 'end' },
        ],
        rows,
      });
    const before = withBlock(issued, 'visits-by-month', () =>
      tableOf([row('Mairie', 1), row('Mairie', 2), row('Le Tilleul', 3)]),
    );
    const after = withBlock(issued, 'visits-by-month', () =>
      tableOf([row('Mairie', 1), row('Mairie', 5), row('Les Tilleuls', 3)]),
    );
    expect(
      reportDifferences(before, after, chapters).cells.map(({ kind, row: line }) => [kind, line]),
    ).toEqual([
      ['changed', 'Mairie (2)'],
      ['rowRemoved', 'Le Tilleul'],
      ['rowAdded', 'Les Tilleuls'],
    ]);
  });
});

test('sums made in another order are the same value', () => {
  const value = (given: number | null) => ({ value: given, reported: null, expected: null });
  expect(sameValue(value(0.1 + 0.2), value(0.3))).toBe(true);
  expect(sameValue(value(0.3), value(0.3001))).toBe(false);
  expect(sameValue(value(0), value(null))).toBe(false);
});
