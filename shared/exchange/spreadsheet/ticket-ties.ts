import { numberKey } from '#shared/domain/item/inventory-number.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { type KnownBorrower, makeBorrowerFinder } from './loan-borrowers.ts';
import { indexed } from './record-planner.ts';
import type { SheetReading } from './sheet-reading.ts';
import type { KnownLevel, KnownRecords } from './spreadsheet-plan.ts';
import type { FieldKeyOf } from './target-fields.ts';

/** Finds what the rows of a file name: null = nothing of that name, told in the reading; what is not found is kept. */
export type TicketTies = {
  readonly place: (reading: SheetReading) => string | null;
  readonly organisation: (reading: SheetReading) => string | null;
  /** An animator of that name, in either order; null, and not told, where nobody of the register bears it. */
  readonly animator: (name: string) => string | null;
  readonly item: (reading: SheetReading) => string | null;
  /** The level of a name; null, and the row refused, where there is none. Undefined where the row names none. */
  readonly level: (reading: SheetReading) => KnownLevel | null | undefined;
};

/** Makes ready to find places (by id, the list's or the register's, or name), structures, animators, items, levels. */
export function makeTicketTies(known: KnownRecords, today: string): TicketTies {
  const people = makeBorrowerFinder(known, today);
  const placeOfId = indexed(known.accessPoints, ({ id, externalIds }) => [
    id,
    ...externalIds.map(({ value }) => foldText(value)),
  ]);
  const itemOf = indexed(known.items, ({ inventoryNumber }) => [numberKey(inventoryNumber)]);
  const itemOfSerial = indexed(known.items, ({ serial }) => (serial === null ? [] : [foldText(serial)]));
  const levelOf = indexed(known.hotline.levels, ({ name }) => [foldText(name)]);
  const named = (
    reading: SheetReading,
    key: FieldKeyOf['ticket'] & ('place' | 'organisation'),
    kind: KnownBorrower['key'],
  ): string | null => {
    const given = reading.first(key);
    if (given === null) return null;
    const byId =
      kind === 'borrowerPlaceId' ? (placeOfId(given.text.trim()) ?? placeOfId(foldText(given.text))) : null;
    if (byId !== null) return byId.id;
    const commune = reading.first('placeCommune')?.text ?? null;
    const found = people(given.text, commune).filter((one) => one.key === kind);
    const [only] = found;
    if (only !== undefined && found.length === 1) return only.id;
    reading.tell(found.length === 0 ? 'spreadsheet/ticket-unknown' : 'spreadsheet/ticket-several', given);
    reading.keep(given);
    return null;
  };
  return {
    place: (reading) => named(reading, 'place', 'borrowerPlaceId'),
    organisation: (reading) => named(reading, 'organisation', 'borrowerOrganisationId'),
    animator: (name) => {
      const found = people(name, null).filter(({ key }) => key === 'borrowerAnimatorId');
      return found.length === 1 ? (found[0]?.id ?? null) : null;
    },
    item: (reading) => {
      const given = reading.first('item');
      if (given === null) return null;
      const found = itemOf(numberKey(given.text)) ?? itemOfSerial(foldText(given.text));
      if (found !== null) return found.id;
      reading.tell('spreadsheet/ticket-unknown', given);
      reading.keep(given);
      return null;
    },
    level: (reading) => {
      const given = reading.first('level');
      if (given === null) return undefined;
      const found = levelOf(foldText(given.text));
      if (found === null) reading.tell('spreadsheet/ticket-unknown-level', given, {}, 'error');
      return found;
    },
  };
}
