import { type MonthIndex, monthAt, monthIndex } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';

/** Months in a row from which on they are told by their ends. */
const LONG_ROW = 4;

/**
 * Returns in words, in order: `janvier, février et avril 2026`, `de novembre 2025 à juin 2026`, `2e et 3e trimestres 2026`,
 * `année 2025`; what is of several years is set apart by a semicolon.
 *
 * @param runs the months of each return, in any order
 * @param language `fr` or `en`
 */
export function monthsInWords(runs: readonly Period[], language: string): string {
  const words = language.startsWith('en') ? english : french;
  const single: MonthIndex[] = [];
  const quarters: MonthIndex[] = [];
  const parts: Part[] = [];
  for (const { from, to } of [...runs].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const first = monthIndex(from);
    const length = monthIndex(to) - first + 1;
    if (length === 1) single.push(first);
    else if (length === 3 && first % 3 === 0) quarters.push(first);
    else if (length === 12 && first % 12 === 0) parts.push({ at: first, text: words.year(yearOf(first)) });
    else parts.push({ at: first, text: runText(first, first + length - 1, words) });
  }
  for (const [year, own] of byYear(quarters))
    parts.push({
      at: own[0] ?? 0,
      text: words.quarters(
        own.map((first) => (first % 12) / 3 + 1),
        year,
      ),
    });
  return [...parts, ...monthParts(single, words)]
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text)
    .join(words.semicolon);
}

type Part = { readonly at: MonthIndex; readonly text: string };

/** Single months: a long row that ends in another year stands alone, the others are told together by year. */
function monthParts(months: readonly MonthIndex[], words: Words): readonly Part[] {
  const rows = rowsOf(months);
  const across = rows.filter(
    (row) => row.length >= LONG_ROW && yearOf(row[0] ?? 0) !== yearOf(row.at(-1) ?? 0),
  );
  const within = rows.filter((row) => !across.includes(row)).flat();
  return [
    ...across.map((row) => ({
      at: row[0] ?? 0,
      text: runText(row[0] ?? 0, row.at(-1) ?? 0, words),
    })),
    ...[...byYear(within)].map(([year, own]) => ({
      at: own[0] ?? 0,
      text: `${words.list(rowsOf(own).flatMap((row) => rowTexts(row, words)))} ${year}`,
    })),
  ];
}

function rowTexts(row: readonly MonthIndex[], words: Words): readonly string[] {
  return row.length < LONG_ROW
    ? row.map(words.month)
    : [words.fromTo(words.month(row[0] ?? 0), words.month(row.at(-1) ?? 0))];
}

function byYear(months: readonly MonthIndex[]): ReadonlyMap<number, readonly MonthIndex[]> {
  const years = new Map<number, readonly MonthIndex[]>();
  for (const month of months) years.set(yearOf(month), [...(years.get(yearOf(month)) ?? []), month]);
  return years;
}

type Words = {
  readonly month: (index: MonthIndex) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly list: (texts: readonly string[]) => string;
  readonly quarters: (numbers: readonly number[], year: number) => string;
  readonly year: (year: number) => string;
  readonly semicolon: string;
};

const french: Words = {
  month: (index) => monthName(index, 'fr'),
  fromTo: (from, to) => `${/^[aeiouy]/.test(from) ? 'd’' : 'de '}${from} à ${to}`,
  list: (texts) => new Intl.ListFormat('fr').format(texts),
  quarters: (numbers, year) =>
    `${french.list(numbers.map((number) => `${number}${number === 1 ? 'er' : 'e'}`))} ${
      numbers.length === 1 ? 'trimestre' : 'trimestres'
    } ${year}`,
  year: (year) => `année ${year}`,
  semicolon: '\u00a0; ',
};

const english: Words = {
  month: (index) => monthName(index, 'en-GB'),
  fromTo: (from, to) => `${from} to ${to}`,
  list: (texts) => new Intl.ListFormat('en-GB').format(texts),
  quarters: (numbers, year) =>
    `${numbers.length === 1 ? 'quarter' : 'quarters'} ${english.list(numbers.map(String))} of ${year}`,
  year: (year) => `year ${year}`,
  semicolon: '; ',
};

function runText(first: MonthIndex, last: MonthIndex, words: Words): string {
  const from = yearOf(first) === yearOf(last) ? words.month(first) : `${words.month(first)} ${yearOf(first)}`;
  return words.fromTo(from, `${words.month(last)} ${yearOf(last)}`);
}

/** Months in order, as rows that follow each other. */
function rowsOf(months: readonly MonthIndex[]): readonly (readonly MonthIndex[])[] {
  const rows: MonthIndex[][] = [];
  for (const month of months) {
    const row = rows.at(-1);
    if (row?.at(-1) === month - 1) row.push(month);
    else rows.push([month]);
  }
  return rows;
}

function yearOf(month: MonthIndex): number {
  return Math.floor(month / 12);
}

function monthName(index: MonthIndex, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
    new Date(`${monthAt(index)}-01T00:00:00Z`),
  );
}
