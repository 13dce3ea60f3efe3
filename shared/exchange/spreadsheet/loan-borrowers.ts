import { locationAt } from '#shared/domain/access-point/at-date.ts';
import { animatorListName, animatorName } from '#shared/domain/animator/animator-name.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { BorrowerKey } from '#shared/domain/loan/loan.ts';
import { foldText } from '#shared/search/fold-text.ts';
import type { KnownRecords } from './spreadsheet-plan.ts';

/** A record of the register that can borrow. */
export type KnownBorrower = {
  readonly key: Exclude<BorrowerKey, 'borrowerName'>;
  readonly id: string;
  readonly name: string;
  /** Name of its commune; empty where it is not known. */
  readonly commune: string;
};

/** The places, structures and animators of a name; the commune tells several of them apart. */
export type FindBorrowers = (name: string, commune: string | null) => readonly KnownBorrower[];

/** Makes ready to find borrowers by name; a person is met in either order of the names. */
export function makeBorrowerFinder(
  { accessPoints, organisations, animators }: KnownRecords,
  today: Day,
): FindBorrowers {
  const byName = new Map<string, KnownBorrower[]>();
  const add = (borrower: KnownBorrower, ...names: readonly string[]): void => {
    for (const name of new Set(names.map(foldText)))
      byName.set(name, [...(byName.get(name) ?? []), borrower]);
  };
  for (const place of accessPoints) {
    const commune = locationAt(place, today)?.communeName ?? '';
    add({ key: 'borrowerPlaceId', id: place.id, name: place.name, commune }, place.name);
  }
  for (const { id, name, communeName } of organisations)
    add({ key: 'borrowerOrganisationId', id, name, commune: communeName ?? '' }, name);
  for (const animator of animators) {
    const [name, commune] = [animatorName(animator), animator.communeName ?? ''];
    add({ key: 'borrowerAnimatorId', id: animator.id, name, commune }, name, animatorListName(animator));
  }
  return (name, commune) => {
    const named = byName.get(foldText(name)) ?? [];
    if (named.length < 2 || commune === null) return named;
    const there = named.filter((one) => foldText(one.commune) === foldText(commune));
    return there.length === 0 ? named : there;
  };
}
