import { NAME_LIMIT, TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import type { PlanningContext } from './planning-context.ts';
import type { Given, SheetReading } from './sheet-reading.ts';
import type { FieldKey } from './target-fields.ts';
import { type DaySide, readDay } from './values/days.ts';
import { losesDigits, readIdentifier } from './values/identifiers.ts';
import type { NumberReading } from './values/numbers.ts';
import { readYesNo } from './values/yes-no.ts';

/** A text of one cell, within the limit; null where the row gives none, and told where it is too long. */
export function readText(reading: SheetReading, key: FieldKey, limit: number = TEXT_LIMIT): string | null {
  const given = reading.given(key);
  const text = given.map((one) => one.text).join('\n');
  const [first] = given;
  if (first === undefined) return null;
  if (text.length > limit) {
    reading.tell(
      'spreadsheet/too-long',
      { header: first.header, text },
      { length: text.length, limit },
      'error',
    );
    return null;
  }
  return text;
}

/** The name of a thing, on one line. */
export function readName(reading: SheetReading, key: FieldKey): string | null {
  return readText(reading, key, NAME_LIMIT)?.replace(/\s+/g, ' ') ?? null;
}

/** A number read by `read`; null, and told, where it can't be. */
export function readNumber(
  reading: SheetReading,
  key: FieldKey,
  read: (given: Given) => NumberReading,
): number | null {
  const given = reading.first(key);
  if (given === null) return null;
  const result = read(given);
  if (!result.ok) {
    reading.tell(result.code, given);
    return null;
  }
  if (result.told !== null) reading.tell(result.told, given, { kept: result.value });
  return result.value;
}

/** A day; null, and told, where it can't be. A month alone becomes its first or last day, and is told. */
export function readDayField(
  reading: SheetReading,
  key: FieldKey,
  side: DaySide,
  { tools }: PlanningContext,
): string | null {
  const given = reading.first(key);
  if (given === null) return null;
  const result = readDay(given.text, given.cell, tools.today, side);
  if (!result.ok) {
    reading.tell('spreadsheet/day', given);
    return null;
  }
  if (result.told !== null) reading.tell(result.told, given, { kept: frenchDay(result.day) });
  return result.day;
}

/** A day as sentences quote it. */
export function frenchDay(day: string): string {
  return day.split('-').reverse().join('/');
}

/** Values of a free list, cut at bars, semicolons, lines and commas; each once. */
export function readItems(reading: SheetReading, key: FieldKey): readonly string[] {
  const items = reading.given(key).flatMap(({ header, text }) => {
    const ticked = readYesNo(text);
    if (ticked !== null) return ticked ? [header] : [];
    return text.split(/\s*[|;\n•·]\s*|\s*,\s+/).map((item) => item.replace(/^[-–*]\s+/, '').trim());
  });
  return [...new Set(items.filter((item) => item !== ''))].filter((item) => item.length <= NAME_LIMIT);
}

/** The id that the list gives to the row. Digits lost to a scientific writing are told. */
export function readExternalId(reading: SheetReading): string | null {
  const given = reading.first('externalId');
  if (given === null) return null;
  if (losesDigits(given.text)) {
    reading.tell('spreadsheet/digits-lost', given);
    return null;
  }
  return given.text.length > NAME_LIMIT ? null : given.text;
}

/** A SIRET or an RNA from a column; what is neither is told and kept in the notes. */
export function readNumberOf(
  reading: SheetReading,
  key: FieldKey,
): { readonly siret: string | null; readonly rna: string | null } {
  const nothing = { siret: null, rna: null };
  const given = reading.first(key);
  if (given === null) return nothing;
  const read = readIdentifier(given.text);
  if (read.kind === 'siret') {
    if (read.zeroPutBack) reading.tellLeadingZero(given, read.value);
    return { siret: read.value, rna: null };
  }
  if (read.kind === 'rna') return { siret: null, rna: read.value };
  if (read.kind === 'wrong') {
    reading.tell(read.code, given);
    if (read.code !== 'spreadsheet/digits-lost') reading.keep(given);
  }
  return nothing;
}

/** Notes of a row: one column as it stands, several after their headers. */
export function readNotes(reading: SheetReading): void {
  const given = reading.given('notes');
  for (const { header, text } of given) {
    const lines = text.split(/\s*\n\s*/).filter((line) => line !== '');
    if (given.length === 1) for (const line of lines) reading.addNote(line);
    else reading.addNote(`${header} : ${lines.join(' / ')}`);
  }
}
