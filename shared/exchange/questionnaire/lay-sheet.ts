import { breakdownNames, type Measure, plainMeasures } from '#shared/domain/usage-return/measures.ts';
import { askedWords, questionnaireSheet as words } from '#shared/messages/fr/questionnaire-sheet.ts';
import {
  type AskedColumn,
  type AskedSheet,
  type ColumnState,
  type Questionnaire,
  type RowKey,
  runKey,
} from './questionnaire.ts';
import { periodWords, runWords } from './run-words.ts';

/** A cell of a questionnaire, whatever library writes it. */
export type LaidCell =
  /** A code that the sheet hides: it says what its row or column is, wherever it was moved. */
  | { readonly kind: 'code'; readonly text: string }
  | {
      readonly kind: 'title' | 'place' | 'line' | 'heading' | 'group' | 'label' | 'help';
      readonly text: string;
    }
  | {
      readonly kind: 'figure';
      /** A count, or hours. */
      readonly value: number | null;
      readonly unit: 'count' | 'hours';
      readonly state: ColumnState;
    }
  | {
      readonly kind: 'choice';
      readonly value: string | null;
      readonly choices: readonly string[];
      readonly state: ColumnState;
    }
  | { readonly kind: 'words'; readonly value: string | null; readonly state: ColumnState };

/** A row: its hidden code, then its cells; a `wide` one has a single text across the sheet. */
export type LaidRow = {
  readonly wide: boolean;
  readonly cells: readonly (LaidCell | null)[];
};

/** A sheet as it is written. The first row and the first column are hidden. */
export type LaidSheet = {
  /** Proposed name of the sheet. */
  readonly name: string;
  readonly rows: readonly LaidRow[];
  /** Index of the row of headings. */
  readonly headingRow: number;
};

/** Columns before those that are filled in: the hidden codes, what is counted, how to count it. */
export const LEADING_COLUMNS = 3;
/** Begins the code at the corner of a sheet; the rest is the sheet's number in the identity. */
export const SHEET_MARK = 'maillage:';
/** Codes of the row of headings, and of the row that names the place. */
export const HEADING_CODE = 'heading';
export const PLACE_CODE = 'place';

const MINUTES_AN_HOUR = 60;

/** How a sheet names its place: the stop, where it is of one, and the commune. */
export function placeLine({
  placeName,
  stopName,
  communeName,
}: Pick<AskedSheet, 'placeName' | 'stopName' | 'communeName'>): string {
  return [placeName, stopName, communeName].filter((part) => part !== null && part !== '').join(' · ');
}

/** Whether a figure is a duration, which a questionnaire asks in hours. */
export function isDuration(measure: Measure): boolean {
  return measure in plainMeasures && (measure === 'minutesOpen' || measure === 'minutesUsed');
}

/** Lays out the sheet of one place. @param index position in the identity */
export function laySheet(asked: Questionnaire, sheet: AskedSheet, index: number): LaidSheet {
  const rows: LaidRow[] = [
    {
      wide: false,
      cells: [
        { kind: 'code', text: `${SHEET_MARK}${index}` },
        null,
        null,
        ...sheet.columns.map(({ run }): LaidCell => ({ kind: 'code', text: runKey(run) })),
      ],
    },
    wide('title', `${words.title} ${periodWords(asked.period)}`),
    wide('place', placeLine(sheet), PLACE_CODE),
  ];
  for (const line of headLines(asked)) rows.push(wide('line', line));
  const headingRow = rows.length;
  rows.push({
    wide: false,
    cells: [
      { kind: 'code', text: HEADING_CODE },
      { kind: 'heading', text: words.counted },
      { kind: 'heading', text: words.howTo },
      ...sheet.columns.map(({ run }): LaidCell => ({ kind: 'heading', text: runWords(run) })),
    ],
  });
  rows.push(
    filled('closed', words.closed, sheet, (column) => ({
      kind: 'choice',
      value: column.shown.closed ? words.yes : null,
      choices: [words.yes, words.no],
      state: column.state,
    })),
  );
  const plain = asked.measures.filter((measure) => measure in plainMeasures);
  if (plain.length > 0) rows.push(group(words.plain, sheet));
  for (const measure of plain) rows.push(figureRow(measure, sheet));
  const broken = breakdownNames
    .map((name) => ({
      name,
      measures: asked.measures.filter((measure) => measure.startsWith(`${name}.`)),
    }))
    .filter(({ measures }) => measures.length > 0);
  if (broken.length > 0) rows.push(group(words.broken, sheet), basisRow(sheet));
  for (const { name, measures } of broken) {
    rows.push(group(words.breakdowns[name], sheet));
    for (const measure of measures) rows.push(figureRow(measure, sheet));
  }
  rows.push(
    filled('comment', words.comment, sheet, ({ shown, state }) => ({
      kind: 'words',
      value: shown.comment,
      state,
    })),
  );
  return { name: sheet.stopName ?? sheet.placeName, rows, headingRow };
}

/** The instructions, a line each. */
export function helpLines(asked: Questionnaire): readonly string[] {
  return [`${words.title} ${periodWords(asked.period)}`, ...headLines(asked).slice(0, -1), ...words.help];
}

/** What the head of a sheet says above the figures; the advice comes last. */
function headLines({ organisation, reply, intro }: Questionnaire): readonly string[] {
  const from = [
    organisation === null ? null : words.askedBy.replace('{{organisation}}', organisation),
    reply === null ? null : words.replyTo.replace('{{reply}}', reply.replaceAll(/\s+/g, ' ')),
  ].filter((part) => part !== null);
  return [...(from.length === 0 ? [] : [from.join(' — ')]), ...(intro === null ? [] : [intro]), words.advice];
}

function wide(kind: 'title' | 'place' | 'line', text: string, code = ''): LaidRow {
  return {
    wide: true,
    cells: [code === '' ? null : { kind: 'code', text: code }, { kind, text }],
  };
}

function group(text: string, sheet: AskedSheet): LaidRow {
  const rest = Array.from(
    { length: sheet.columns.length + 1 },
    (): LaidCell => ({ kind: 'group', text: '' }),
  );
  return { wide: false, cells: [null, { kind: 'group', text }, ...rest] };
}

function filled(
  key: RowKey,
  { label, help }: { readonly label: string; readonly help: string },
  sheet: AskedSheet,
  cellOf: (column: AskedColumn) => LaidCell,
): LaidRow {
  return {
    wide: false,
    cells: [
      { kind: 'code', text: key },
      { kind: 'label', text: label },
      { kind: 'help', text: help },
      ...sheet.columns.map(cellOf),
    ],
  };
}

function figureRow(measure: Measure, sheet: AskedSheet): LaidRow {
  const hours = isDuration(measure);
  return filled(measure, askedWords(measure), sheet, ({ shown, state }) => {
    const value = shown.values[measure] ?? null;
    return {
      kind: 'figure',
      value: value === null || !hours ? value : Math.round((value / MINUTES_AN_HOUR) * 100) / 100,
      unit: hours ? 'hours' : 'count',
      state,
    };
  });
}

function basisRow(sheet: AskedSheet): LaidRow {
  return filled('basis', words.basis, sheet, ({ shown, state }) => ({
    kind: 'choice',
    value: shown.basis === null || shown.closed ? null : words.bases[shown.basis],
    choices: [words.bases.visits, words.bases.users],
    state,
  }));
}
