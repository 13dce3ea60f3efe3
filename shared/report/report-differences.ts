import type { ReportChapter } from '#shared/domain/report/report.ts';
import type { Figure, FigureUnit } from '#shared/figures/figure.ts';
import { ownFigureId } from './key-figures-chapter.ts';
import type {
  ReportCell,
  ReportKeyFigure,
  ReportModel,
  ReportSection,
  ReportTable,
  ReportText,
} from './report-model.ts';

/** A figure as it can be compared: its value and how many answer for it. */
export type ComparedValue = Pick<Figure, 'value' | 'reported' | 'expected'>;

/** A key figure that is not what it was. `before` is null for one that came since, `after` for one that is gone. */
export type FigureDifference = {
  readonly id: string;
  readonly chapter: ReportChapter;
  readonly title: ReportText;
  readonly unit: FigureUnit;
  readonly before: ComparedValue | null;
  readonly after: ComparedValue | null;
};

/** A number of a table that is not what it was, or a whole row that came or went (`column` is null). */
export type CellDifference = {
  readonly kind: 'changed' | 'rowAdded' | 'rowRemoved';
  readonly chapter: ReportChapter;
  readonly table: ReportText;
  readonly row: string;
  readonly column: ReportText | null;
  readonly unit: FigureUnit;
  readonly before: ComparedValue | null;
  readonly after: ComparedValue | null;
};

/** What differs between two computations of one report. */
export type ReportDifferences = {
  readonly figures: readonly FigureDifference[];
  /** The first of them; `cellCount` says how many there are. */
  readonly cells: readonly CellDifference[];
  readonly cellCount: number;
};

/** Cells listed at most. */
const CELLS_LISTED = 200;

/** Sums made in another order may differ in their last digits: not a change. */
const sameNumber = (a: number | null | undefined, b: number | null | undefined): boolean => {
  if (typeof a !== 'number' || typeof b !== 'number') return (a ?? null) === (b ?? null);
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
};

/** Whether two readings of a figure say the same: value, answers and expected answers. */
export function sameValue(a: ComparedValue, b: ComparedValue): boolean {
  return (
    sameNumber(a.value, b.value) && sameNumber(a.reported, b.reported) && sameNumber(a.expected, b.expected)
  );
}

const comparedOf = ({ value, reported, expected }: ComparedValue): ComparedValue => ({
  value,
  reported,
  expected,
});

/** The key figures of some chapters of a model by their id, each with its chapter. */
function figuresOf(
  sections: readonly ReportSection[],
): ReadonlyMap<string, [ReportChapter, ReportKeyFigure]> {
  return new Map(
    sections.flatMap(({ chapter, blocks }) =>
      blocks.flatMap((block) => (block.kind === 'keyFigure' ? [[block.id, [chapter, block]] as const] : [])),
    ),
  );
}

function figureDifferences(
  issued: readonly ReportSection[],
  now: readonly ReportSection[],
): readonly FigureDifference[] {
  const before = figuresOf(issued);
  const after = figuresOf(now);
  const differences: FigureDifference[] = [];
  for (const [id, [chapter, { title, figure }]] of before) {
    const current = after.get(id)?.[1].figure ?? null;
    if (current !== null && sameValue(figure, current)) continue;
    const { unit } = figure;
    differences.push({
      id,
      chapter,
      title,
      unit,
      before: comparedOf(figure),
      after: current === null ? null : comparedOf(current),
    });
  }
  for (const [id, [chapter, { title, figure }]] of after)
    if (!before.has(id))
      differences.push({ id, chapter, title, unit: figure.unit, before: null, after: comparedOf(figure) });
  return differences;
}

/**
 * The figures that differ, each once: one that stands in the chapter of key figures too is told by its own chapter,
 * where that one was printed.
 */
export function distinctFigures(figures: ReportDifferences['figures']): ReportDifferences['figures'] {
  const ids = new Set(figures.map(({ id }) => id));
  return figures.filter(({ id }) => ownFigureId(id) === id || !ids.has(ownFigureId(id)));
}

const textOf = (text: ReportText): string => ('text' in text ? text.text : JSON.stringify(text));

function labelOf(cell: ReportCell | undefined): string {
  if (cell === undefined) return '';
  if (cell.kind === 'text') return textOf(cell.text);
  if (cell.kind === 'month') return cell.month;
  return cell.kind === 'day' ? (cell.day ?? '') : String(cell.value);
}

type Row = ReportTable['rows'][number];

/** Rows by their first cell; of two that are called alike, the second is told apart by its turn. */
function rowsByLabel(table: ReportTable): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  for (const row of table.rows) {
    const label = labelOf(row.cells[0]);
    let key = label;
    for (let turn = 2; rows.has(key); turn += 1) key = `${label} (${turn})`;
    rows.set(key, row);
  }
  return rows;
}

function cellValue(cell: ReportCell | undefined): (ComparedValue & { readonly unit: FigureUnit }) | null {
  if (cell?.kind !== 'number') return null;
  return {
    value: cell.value,
    reported: cell.reported ?? null,
    expected: cell.expected ?? null,
    unit: cell.unit,
  };
}

function tableDifferences(
  chapter: ReportChapter,
  issued: ReportTable,
  now: ReportTable | undefined,
): readonly CellDifference[] {
  const shared = { chapter, table: issued.title };
  const before = rowsByLabel(issued);
  const after = now === undefined ? new Map<string, Row>() : rowsByLabel(now);
  const places = new Map(now?.columns.map(({ key }, index) => [key, index]) ?? []);
  const whole = (kind: 'rowAdded' | 'rowRemoved', row: string): CellDifference => ({
    ...shared,
    kind,
    row,
    column: null,
    unit: 'count',
    before: null,
    after: null,
  });
  const found: CellDifference[] = [];
  for (const [row, { cells }] of before) {
    const current = after.get(row);
    if (current === undefined) {
      found.push(whole('rowRemoved', row));
      continue;
    }
    issued.columns.forEach((column, index) => {
      const was = cellValue(cells[index]);
      const is = cellValue(current.cells[places.get(column.key) ?? -1]);
      if (was === null && is === null) return;
      if (was !== null && is !== null && sameValue(was, is)) return;
      found.push({
        ...shared,
        kind: 'changed',
        row,
        column: column.title,
        unit: was?.unit ?? is?.unit ?? 'count',
        before: was === null ? null : comparedOf(was),
        after: is === null ? null : comparedOf(is),
      });
    });
  }
  for (const row of after.keys()) if (!before.has(row)) found.push(whole('rowAdded', row));
  return found;
}

const tablesOf = ({ blocks }: ReportSection): readonly ReportTable[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));

/**
 * What the register says today that an issued report does not: key figures first, then numbers of tables. Only the
 * chapters that were printed count. Both models are in words of one language, so that rows are known by their first
 * cell.
 *
 * @param chapters the chapters that were issued
 */
export function reportDifferences(
  issued: ReportModel,
  now: ReportModel,
  chapters: readonly ReportChapter[],
): ReportDifferences {
  const printed = ({ chapter }: ReportSection) => chapters.includes(chapter);
  const before = issued.sections.filter(printed);
  const after = now.sections.filter(printed);
  const current = new Map(after.flatMap(tablesOf).map((table) => [table.id, table]));
  const cells = before.flatMap((section) =>
    tablesOf(section).flatMap((table) => tableDifferences(section.chapter, table, current.get(table.id))),
  );
  return {
    figures: figureDifferences(before, after),
    cells: cells.slice(0, CELLS_LISTED),
    cellCount: cells.length,
  };
}
