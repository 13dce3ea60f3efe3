import { firstDay } from '#shared/domain/calendar/month.ts';
import type { FigureUnit } from '#shared/figures/figure.ts';
import { ownFigureId } from '#shared/report/key-figures-chapter.ts';
import type { ReportCell, ReportKeyFigure, ReportModel, ReportTable } from '#shared/report/report-model.ts';
import type { ReportWording } from './report-wording.ts';
import {
  type NumberShown,
  type SheetCell,
  type SheetContent,
  type SpreadsheetKind,
  sheetNames,
  writeSpreadsheet,
} from './spreadsheet-file.ts';
import { annexesLast, type DocumentSettings, type ReportSpec, wordReport } from './word-report.ts';

const MINUTES_AN_HOUR = 60;
const CENTS_A_EURO = 100;

/** Id of the key figure that tells how many answered; the first sheet quotes it. */
const RESPONSE_RATE = 'usage-response';

const text = (value: string): SheetCell => (value === '' ? { kind: 'empty' } : { kind: 'text', text: value });

function shownAs(unit: FigureUnit, signed: boolean): NumberShown {
  if (unit === 'ratio') return signed ? 'signedPercent' : 'percent';
  if (unit === 'minutes' || unit === 'kilometres') return 'decimal';
  if (unit === 'workingTime') return 'hundredths';
  if (unit === 'fte' || unit === 'euros') return 'hundredths';
  return signed ? 'signedWhole' : 'whole';
}

/** A number as it is computed with: hours for minutes, euros for cents, a ratio for a percentage. */
function numberCell(value: number, unit: FigureUnit, signed = false): SheetCell {
  const scale =
    unit === 'minutes' || unit === 'workingTime' ? MINUTES_AN_HOUR : unit === 'euros' ? CENTS_A_EURO : 1;
  return { kind: 'number', value: value / scale, shown: shownAs(unit, signed) };
}

function countCell(value: number | null | undefined): SheetCell {
  return typeof value === 'number' ? { kind: 'number', value, shown: 'whole' } : { kind: 'empty' };
}

function sheetCell(cell: ReportCell, wording: ReportWording): SheetCell {
  if (cell.kind === 'month') return { kind: 'month', day: firstDay(cell.month) };
  if (cell.kind === 'text') return text(wording.text(cell.text));
  if (cell.kind === 'day')
    return cell.day === null ? { kind: 'missing', text: wording.cell(cell) } : { kind: 'day', day: cell.day };
  if (cell.value === null) return { kind: 'missing', text: wording.cell(cell) };
  return numberCell(cell.value, cell.unit, cell.signed === true);
}

/** Units that a column of numbers does not tell by itself. */
const saidUnits: readonly FigureUnit[] = ['minutes', 'workingTime', 'kilometres', 'days', 'euros'];

/** A title that says the unit where the numbers alone no longer do. */
function columnTitle(table: ReportTable, at: number, wording: ReportWording): string {
  const title = wording.text(table.columns[at]?.title ?? { text: '' });
  const units = new Set(
    table.rows.flatMap((row) => {
      const cell = row.cells[at];
      return cell?.kind === 'number' ? [cell.unit] : [];
    }),
  );
  const [only] = units;
  const says = units.size === 1 && only !== undefined && saidUnits.includes(only);
  return says
    ? `${title} (${wording.t(`document.unit.${only}`).toLocaleLowerCase(wording.language)})`
    : title;
}

/** A table as a sheet: its answers in columns of their own, so that they can be computed with. */
export function reportTableSheet(table: ReportTable, name: string, wording: ReportWording): SheetContent {
  const answered = table.columns.map((_, at) =>
    table.rows.some((row) => {
      const cell = row.cells[at];
      return cell?.kind === 'number' && typeof cell.expected === 'number';
    }),
  );
  const columns = table.columns.flatMap((column, at) => {
    const title = columnTitle(table, at, wording);
    const own = { title, align: column.align };
    if (answered[at] !== true) return [own];
    return [
      own,
      { title: wording.t('workbook.reportedOf', { column: title }), align: 'end' as const },
      { title: wording.t('workbook.expectedOf', { column: title }), align: 'end' as const },
    ];
  });
  const rows = table.rows.map((row) => ({
    total: row.total,
    cells: row.cells.flatMap((cell, at): readonly SheetCell[] => {
      const own = sheetCell(cell, wording);
      if (answered[at] !== true) return [own];
      const answers = cell.kind === 'number' ? cell : null;
      return [own, countCell(answers?.reported), countCell(answers?.expected)];
    }),
  }));
  return { name, columns, rows, reading: false };
}

function keyFigureRow(
  chapter: string,
  block: ReportKeyFigure,
  objectives: ReportSpec['objectives'],
  wording: ReportWording,
): SheetContent['rows'][number] {
  const { figure, before, constant } = block;
  const aim = objectives[ownFigureId(block.id)];
  const value = (held: typeof figure | null): SheetCell => {
    if (held === null) return { kind: 'missing', text: wording.absence('notAvailable') };
    if (held.value === null) return { kind: 'missing', text: wording.absence('notReported') };
    return numberCell(held.value, held.unit);
  };
  const change = (ratio: number | null | undefined): SheetCell =>
    typeof ratio === 'number'
      ? numberCell(ratio, 'ratio', true)
      : { kind: 'missing', text: wording.absence('notAvailable') };
  return {
    total: false,
    cells: [
      text(chapter),
      text(wording.text(block.title)),
      value(figure),
      text(wording.t(`document.unit.${figure.unit}`)),
      countCell(figure.reported),
      countCell(figure.expected),
      value(before),
      change(block.change),
      change(constant?.change),
      text(wording.text(block.definition)),
      text((block.notes ?? []).map((note) => wording.text(note)).join(' ')),
      aim === undefined ? { kind: 'empty' } : numberCell(aim, figure.unit),
    ],
  };
}

function keyFiguresSheet(
  model: ReportModel,
  sections: ReportModel['sections'],
  objectives: ReportSpec['objectives'],
  wording: ReportWording,
): SheetContent {
  const { t } = wording;
  const column = (title: string, align: 'start' | 'end' = 'start') => ({ title, align });
  return {
    name: t('workbook.keyFigures'),
    reading: false,
    columns: [
      column(t('workbook.chapter')),
      column(t('workbook.figure')),
      column(t('workbook.value'), 'end'),
      column(t('workbook.unit')),
      column(t('workbook.reported'), 'end'),
      column(t('workbook.expected'), 'end'),
      column(t('workbook.valueBefore', { period: wording.period(model.before) }), 'end'),
      column(t('workbook.change'), 'end'),
      column(t('workbook.constantChange'), 'end'),
      column(t('workbook.definition')),
      column(t('workbook.notes')),
      column(t('workbook.objective'), 'end'),
    ],
    rows: sections.flatMap((section) =>
      section.blocks.flatMap((block) =>
        block.kind === 'keyFigure'
          ? [keyFigureRow(wording.text(section.title), block, objectives, wording)]
          : [],
      ),
    ),
  };
}

type TableSheet = { readonly table: ReportTable; readonly name: string };

function readMeSheet(
  model: ReportModel,
  report: ReportSpec,
  settings: DocumentSettings,
  tables: readonly TableSheet[],
  wording: ReportWording,
): SheetContent {
  const { t } = wording;
  const worded = wordReport(model, report, settings, wording);
  const rows: SheetContent['rows'][number][] = [];
  const say = (subject: string, content: string | SheetCell) => {
    const cell = typeof content === 'string' ? text(content) : content;
    rows.push({ total: false, cells: [text(subject), cell] });
  };
  say(t('workbook.title'), worded.title);
  if (worded.example !== null) say('', worded.example);
  if (worded.organisation !== null) say(t('workbook.organisation'), worded.organisation);
  for (const fact of worded.facts) say(fact.term, fact.value);
  const keyFigures = model.sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === 'keyFigure' ? [block] : [])),
  );
  const response = keyFigures.find((block) => block.id === RESPONSE_RATE)?.figure;
  if (response !== undefined) {
    const rate = wording.number(response.value, response.unit);
    const answers = wording.answers(response.reported, response.expected);
    say(t('workbook.responseRate'), answers === null ? rate : `${rate} (${answers})`);
  }
  say(t('workbook.legend'), worded.legend);
  for (const { table, name } of tables) {
    const notes = table.notes.map((note) => wording.text(note));
    say(t('workbook.sheet', { name }), [wording.text(table.title), ...notes].join(' '));
  }
  for (const chapter of worded.chapters)
    for (const block of chapter.blocks) if (block.kind === 'definition') say(block.term, block.text);
  return {
    name: t('workbook.readMe'),
    columns: [
      { title: t('workbook.subject'), align: 'start' },
      { title: t('workbook.content'), align: 'start' },
    ],
    rows,
    reading: true,
  };
}

/** The sheets of a report: what it is about, its key figures, then one sheet a table. */
export function reportSheets(
  model: ReportModel,
  report: ReportSpec,
  settings: DocumentSettings,
  wording: ReportWording,
): readonly SheetContent[] {
  const sections = report.chapters.flatMap(
    (chapter) => model.sections.find((section) => section.chapter === chapter) ?? [],
  );
  const tables = sections.flatMap((section) =>
    annexesLast(section.blocks).flatMap((block) => (block.kind === 'table' ? [block] : [])),
  );
  const names = sheetNames([
    wording.t('workbook.readMe'),
    wording.t('workbook.keyFigures'),
    ...tables.map((table, index) => `${index + 1} ${wording.text(table.title)}`),
  ]);
  const named = tables.map((table, index) => ({ table, name: names[index + 2] ?? `${index + 1}` }));
  return [
    readMeSheet(model, report, settings, named, wording),
    keyFiguresSheet(model, sections, report.objectives, wording),
    ...named.map(({ table, name }) => reportTableSheet(table, name, wording)),
  ];
}

/** Writes a report's figures as a workbook whose numbers can be computed with. It needs no page. */
export function reportWorkbook(
  model: ReportModel,
  report: ReportSpec,
  settings: DocumentSettings,
  wording: ReportWording,
  kind: SpreadsheetKind = 'xlsx',
): Promise<Uint8Array<ArrayBuffer>> {
  const properties = {
    title: wording.title(model.period),
    subject: wording.t('document.subtitle'),
    creator: settings.officer,
    created: model.computedAt,
  };
  return writeSpreadsheet(reportSheets(model, report, settings, wording), properties, kind);
}
