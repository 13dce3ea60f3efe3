import { type Month, monthSchema } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import { isMeasure, type Measure } from '#shared/domain/usage-return/measures.ts';
import { breakdownBases } from '#shared/domain/usage-return/usage-return.ts';
import { cellText, type Workbook } from '#shared/exchange/spreadsheet/sheet.ts';
import { placeLine } from './lay-sheet.ts';
import { QUESTIONNAIRE_VERSION, type Questionnaire, runKey, type StandingFigures } from './questionnaire.ts';

/** First cell of the identity sheet: no other sheet begins so. */
export const IDENTITY_MARK = 'maillage-releve';
/** Name of the identity sheet. */
export const IDENTITY_SHEET = 'maillage';

/** What the hidden sheet says of one sheet of figures. */
export type IdentifiedSheet = {
  readonly index: number;
  readonly placeId: string;
  readonly stopId: string | null;
  /** How the sheet named its place when it was written. */
  readonly placeLine: string;
  /** What its cells showed, by months ({@link runKey}). */
  readonly shown: ReadonlyMap<string, StandingFigures>;
  readonly runs: readonly Period[];
};

/** What the hidden sheet of a questionnaire says. */
export type Identity = {
  readonly version: number;
  readonly registerId: string;
  readonly writtenAt: string;
  readonly period: Period;
  readonly measures: readonly Measure[];
  readonly sheets: readonly IdentifiedSheet[];
};

/** The rows of the identity sheet: who it is for, the months, the measures, and the values at the time. */
export function identityRows(asked: Questionnaire): readonly (readonly string[])[] {
  const rows: string[][] = [
    [IDENTITY_MARK, String(QUESTIONNAIRE_VERSION)],
    ['register', asked.registerId],
    ['written', asked.writtenAt],
    ['period', asked.period.from, asked.period.to],
    ['measures', ...asked.measures],
  ];
  asked.sheets.forEach((sheet, at) => {
    const index = String(at + 1);
    rows.push(['sheet', index, sheet.placeId, sheet.stopId ?? '', placeLine(sheet)]);
    for (const { run, shown } of sheet.columns) {
      const key = runKey(run);
      rows.push(['run', index, key]);
      if (shown.closed) rows.push(['value', index, key, 'closed', '1']);
      if (shown.basis !== null) rows.push(['value', index, key, 'basis', shown.basis]);
      if (shown.comment !== null) rows.push(['value', index, key, 'comment', `:${shown.comment}`]);
      for (const [measure, value] of Object.entries(shown.values))
        rows.push(['value', index, key, measure, String(value)]);
    }
  });
  return rows;
}

/** The identity of a questionnaire; null where no sheet of the file is one, or it is cut. */
export function readIdentity({ sheets }: Workbook): Identity | null {
  const found = sheets.find(({ rows }) => cellText(rows[0]?.[0]) === IDENTITY_MARK);
  if (found === undefined) return null;
  const texts = found.rows.map((row) => row.map((cell) => cellText(cell)));
  const version = Number(texts[0]?.[1]);
  const fact = (name: string) => texts.find(([first]) => first === name)?.slice(1) ?? [];
  const [registerId = ''] = fact('register');
  const [writtenAt = ''] = fact('written');
  const period = periodIn(fact('period')[0], fact('period')[1]);
  if (!Number.isInteger(version) || registerId === '' || period === null) return null;
  const known = texts.flatMap(([first, index, placeId, stopId, line]): IdentifiedSheet[] => {
    if (first !== 'sheet' || placeId === undefined || placeId === '') return [];
    const own = texts.filter((row) => row[1] === index);
    return [
      {
        index: Number(index),
        placeId,
        stopId: stopId === undefined || stopId === '' ? null : stopId,
        placeLine: line ?? '',
        runs: own.flatMap(([kind, , key]) => (kind === 'run' ? (runOf(key ?? '') ?? []) : [])),
        shown: shownIn(own),
      },
    ];
  });
  return {
    version,
    registerId,
    writtenAt,
    period,
    measures: fact('measures').filter(isMeasure),
    sheets: known,
  };
}

function shownIn(rows: readonly (readonly string[])[]): ReadonlyMap<string, StandingFigures> {
  const shown = new Map<string, { -readonly [K in keyof StandingFigures]: StandingFigures[K] }>();
  for (const [kind, , key, name, value] of rows) {
    if (kind !== 'value' || key === undefined || name === undefined || value === undefined) continue;
    const entry = shown.get(key) ?? { closed: false, basis: null, values: {}, comment: null };
    shown.set(key, entry);
    if (name === 'closed') entry.closed = true;
    else if (name === 'basis') entry.basis = breakdownBases.find((basis) => basis === value) ?? null;
    else if (name === 'comment') entry.comment = value.slice(1);
    else if (isMeasure(name) && /^\d+$/.test(value))
      entry.values = { ...entry.values, [name]: Number(value) };
  }
  return shown;
}

/** The months that a code of a column says, `2025-01:2025-03`; null when it is none (month 13). */
export function runOf(key: string): Period | null {
  const [from, to, ...more] = key.split(':');
  return more.length > 0 ? null : periodIn(from, to);
}

function periodIn(from: Month | undefined, to: Month | undefined): Period | null {
  const read = [from, to].map((month) => monthSchema.safeParse(month));
  const [first, last] = read.map((result) => (result.success ? result.data : null));
  if (first === null || last === null || first === undefined || last === undefined || first > last)
    return null;
  return { from: first, to: last };
}
