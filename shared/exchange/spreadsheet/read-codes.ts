import type { PlanningContext } from './planning-context.ts';
import type { SheetReading } from './sheet-reading.ts';
import type { FieldKey } from './target-fields.ts';
import { readChoices, suggestChoices } from './values/choices.ts';
import { readYesNo } from './values/yes-no.ts';

/**
 * The codes of a closed list that the cells of a row give. A column that ticks one value (*Aidants Connect* : oui) gives the
 * value that its header names. What the list lacks is told and kept in the notes, and asked of the officer.
 */
export function readCodes(reading: SheetReading, key: FieldKey, context: PlanningContext): readonly string[] {
  const codes = new Set<string>();
  for (const given of reading.given(key)) {
    const mapped = context.mapping.valuesOf(given.column);
    const result = readChoices(reading.target, key, given.text, mapped);
    const ticked = result.codes.length === 0 ? readYesNo(given.text) : null;
    if (ticked !== null) {
      const byHeader = readChoices(reading.target, key, given.header, mapped);
      if (byHeader.unknown.length === 0) {
        if (ticked) for (const code of byHeader.codes) codes.add(code);
        continue;
      }
    }
    for (const code of result.codes) codes.add(code);
    for (const text of result.unknown) {
      context.noteUnknown(given.column, given.header, key, text, () =>
        suggestChoices(reading.target, key, text),
      );
      reading.tell('spreadsheet/unknown-value', { header: given.header, text });
      reading.keep({ header: given.header, text });
    }
  }
  return [...codes];
}

/** One code of a closed list; several are told. */
export function readCode(reading: SheetReading, key: FieldKey, context: PlanningContext): string | null {
  const [first, ...others] = readCodes(reading, key, context);
  const given = reading.first(key);
  if (first !== undefined && others.length > 0 && given !== null) {
    reading.tell('spreadsheet/several-values', given, { kept: first });
    reading.keep(given);
  }
  return first ?? null;
}

/** Codes that a list of the register has, out of those read. */
export function codesAmong<C extends string>(list: readonly C[], codes: readonly string[]): C[] {
  return list.filter((code) => codes.includes(code));
}

/** A code that a list of the register has; null for any other. */
export function codeAmong<C extends string>(list: readonly C[], code: string | null): C | null {
  return list.find((known) => known === code) ?? null;
}
