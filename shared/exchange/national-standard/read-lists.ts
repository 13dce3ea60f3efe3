import { type AccessPointInput, NAME_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { type ClosedList, type CodeOf, closedFields, codesOf, targetOf } from './closed-values.ts';
import type { RowReading } from './row-reading.ts';
import { severalValues } from './row-reading.ts';

const TYPOLOGY_LIMIT = 40;

type Lists = Partial<Pick<AccessPointInput, ClosedList | 'otherTrainingLabels' | 'typologies'>>;

/**
 * Reads the fields that hold several values. v0's are turned into v1's (section 5, 6 of the standard's table); a label
 * that v1 lists nowhere becomes an *other label*, any other value without an equivalent goes to the notes, and is told.
 */
export function readLists(reading: RowReading): Lists {
  const collected = new Map<ClosedList, string[]>();
  const otherLabels: string[] = [];
  for (const field of closedFields) {
    for (const value of severalValues(reading.text(field))) {
      const target = targetOf(field, value);
      if (target === null) {
        reading.warn('import/unknown-value', field, value);
        reading.note(field, value);
      } else if (target.list === 'otherLabels') otherLabels.push(value);
      else if (target.list === 'notes') {
        reading.warn('import/former-value', field, value);
        reading.note(field, value);
      } else collected.set(target.list, [...(collected.get(target.list) ?? []), target.code]);
    }
  }
  for (const label of severalValues(reading.text('autres_formations_labels'))) {
    if (label.length <= NAME_LIMIT) otherLabels.push(label);
    else reading.note('autres_formations_labels', label);
  }
  const typologies = readTypologies(reading);
  return {
    ...part('services', collected),
    ...part('publics', collected),
    ...part('specificSupport', collected),
    ...part('fees', collected),
    ...part('programmes', collected),
    ...part('trainingLabels', collected),
    ...part('accessModes', collected),
    ...part('supportModes', collected),
    ...(otherLabels.length === 0 ? {} : { otherTrainingLabels: [...new Set(otherLabels)] }),
    ...(typologies.length === 0 ? {} : { typologies }),
  };
}

/** The codes of a list in the order of the file, each once; no field at all where the row gives none. */
function part<L extends ClosedList>(list: L, collected: ReadonlyMap<ClosedList, readonly string[]>) {
  const codes = [...new Set(codesOf(list, collected.get(list) ?? []))];
  const field: { [K in L]?: CodeOf<K>[] } = {};
  if (codes.length > 0) field[list] = codes;
  return field;
}

/** Codes of kinds of places; the standard doesn't close the list, so unknown ones are kept. */
function readTypologies(reading: RowReading): string[] {
  const codes: string[] = [];
  for (const value of severalValues(reading.text('typologie'))) {
    if (value.length <= TYPOLOGY_LIMIT) codes.push(value);
    else {
      reading.warn('import/unknown-value', 'typologie', value);
      reading.note('typologie', value);
    }
  }
  return codes;
}
