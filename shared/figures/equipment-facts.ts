import type { EquipmentRows } from '#shared/domain/equipment/equipment.ts';
import type { OwnCategory } from '#shared/domain/equipment-settings/equipment-settings.ts';

/** What the figures on equipment are computed from: living records only. */
export type EquipmentFacts = EquipmentRows & {
  /** INSEE commune of each living structure and animator, by id; null where it is not known. */
  readonly communeOfOrganisation: ReadonlyMap<string, string | null>;
  readonly communeOfAnimator: ReadonlyMap<string, string | null>;
  /** Categories that the officer added. */
  readonly ownCategories: readonly Pick<OwnCategory, 'id' | 'name'>[];
};

type HasCommune = { readonly id: string; readonly communeCode: string | null };

/** What the figures read of the equipment in memory. @param organisationsOf the structures of some ids */
export function equipmentFacts(
  equipment: EquipmentRows,
  organisationsOf: (ids: readonly string[]) => readonly HasCommune[],
  animators: Iterable<HasCommune>,
  ownCategories: EquipmentFacts['ownCategories'],
): EquipmentFacts {
  const borrowers = new Set(
    [...equipment.loans.values()].flatMap((loan) => loan.borrowerOrganisationId ?? []),
  );
  const communes = (rows: Iterable<HasCommune>): ReadonlyMap<string, string | null> =>
    new Map([...rows].map(({ id, communeCode }) => [id, communeCode]));
  return {
    ...equipment,
    communeOfOrganisation: communes(organisationsOf([...borrowers])),
    communeOfAnimator: communes(animators),
    ownCategories,
  };
}

/** A register without equipment. */
export const noEquipment: EquipmentFacts = {
  loanPoints: new Map(),
  lots: new Map(),
  items: new Map(),
  kits: new Map(),
  transfers: new Map(),
  loans: new Map(),
  loanLines: new Map(),
  maintenances: new Map(),
  communeOfOrganisation: new Map(),
  communeOfAnimator: new Map(),
  ownCategories: [],
};
