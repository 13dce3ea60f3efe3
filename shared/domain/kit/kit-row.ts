import type { Day } from '#shared/domain/calendar/day.ts';
import type { Equipment } from '#shared/domain/equipment/equipment.ts';
import type { Item } from '#shared/domain/item/item.ts';
import { kitLoanOut } from '#shared/domain/item/item-hold.ts';
import { type ItemNames, type ItemRow, itemRow } from '#shared/domain/item/item-row.ts';
import type { Kit } from './kit.ts';

/** How a kit stands: whole, with parts that are not there, or not to be lent for want of an essential one. */
export const kitSituations = ['complete', 'incomplete', 'unusable', 'empty', 'retired'] as const;
export type KitSituation = (typeof kitSituations)[number];

/** A part that a kit lacks, and why. */
export type MissingPart = Pick<Item, 'id' | 'name' | 'inventoryNumber'> & {
  readonly essential: boolean;
  readonly why: 'repair' | 'retired' | 'out';
};

/** A kit as lists, pickers and the pages of others show it, on a day. */
export type KitRow = Pick<
  Kit,
  | 'id'
  | 'name'
  | 'inventoryNumber'
  | 'loanPointId'
  | 'description'
  | 'preparationDays'
  | 'retiredOn'
  | 'notes'
> & {
  readonly loanPointName: string | null;
  readonly situation: KitSituation;
  /** How many parts it has, those that it lacks too. */
  readonly parts: number;
  readonly missing: readonly MissingPart[];
  /** Sum of the values that are known, in euro cents; how many parts have none. */
  readonly value: number;
  readonly withoutValue: number;
  /** The loan that it is out with; null when it is in. */
  readonly out: ItemRow['out'];
};

/** What is shown of a kit on a day. A part that is out with the kit itself is not missing. */
export function kitRow(kit: Kit, equipment: Equipment, names: ItemNames, day: Day): KitRow {
  const { id, name, inventoryNumber, loanPointId, description, preparationDays, retiredOn, notes } = kit;
  const loan = kitLoanOut(id, equipment);
  const parts = equipment.partsOf(id);
  const missing = parts.flatMap((part) =>
    missingPart(itemRow(part, equipment, names, day), loan?.id ?? null),
  );
  const here = parts.filter((part) => part.retiredOn === null || part.retiredOn > day);
  return {
    id,
    name,
    inventoryNumber,
    loanPointId,
    description,
    preparationDays,
    retiredOn,
    notes,
    loanPointName: equipment.loanPoints.get(loanPointId ?? '')?.name ?? null,
    situation: situationOf(kit, parts.length, missing, day),
    parts: parts.length,
    missing,
    value: here.reduce((sum, part) => sum + (part.value ?? 0) * part.quantity, 0),
    withoutValue: here.filter(({ value }) => value === null).length,
    out:
      loan === null
        ? null
        : { loanId: loan.id, number: loan.number, borrower: names.borrower(loan), due: loan.due },
  };
}

function missingPart(row: ItemRow, ownLoanId: string | null): readonly MissingPart[] {
  const { id, name, inventoryNumber, essentialToKit, state } = row;
  const why =
    state === 'retired' || state === 'repair'
      ? state
      : state === 'out' && row.out?.loanId !== ownLoanId
        ? 'out'
        : null;
  return why === null ? [] : [{ id, name, inventoryNumber, essential: essentialToKit, why }];
}

function situationOf(
  { retiredOn }: Kit,
  parts: number,
  missing: readonly MissingPart[],
  day: Day,
): KitSituation {
  if (retiredOn !== null && retiredOn <= day) return 'retired';
  if (missing.some(({ essential }) => essential)) return 'unusable';
  if (parts === missing.length) return 'empty';
  return missing.length > 0 ? 'incomplete' : 'complete';
}
