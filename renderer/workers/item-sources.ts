import { animatorName } from '#shared/domain/animator/animator-name.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { Equipment } from '#shared/domain/equipment/equipment.ts';
import type { ItemNames } from '#shared/domain/item/item-row.ts';
import type { ListPlatform } from './access-point-list-source.ts';
import { makeAnimatorSources } from './animator-sources.ts';
import type { WorkerContext } from './worker-context.ts';

/** What the questions about items and kits are answered from. */
export type ItemSources = {
  readonly equipment: () => Promise<Equipment>;
  /** The same until a name may have changed. */
  readonly names: () => Promise<ItemNames>;
  /** Today in the register's time zone. */
  readonly today: () => Promise<Day>;
};

/** Makes the sources of the register in use, whichever it is by then. */
export function makeItemSources(context: WorkerContext, platform?: ListPlatform): ItemSources {
  const { people, names, today } = makeAnimatorSources(context, platform);
  let held: { readonly from: readonly unknown[]; readonly names: ItemNames } | null = null;
  return {
    equipment: () => context.register().parts.equipment.read(),
    today,
    names: async () => {
      const [known, { place, organisation }] = [await people(), await names()];
      const from = [known, place] as const;
      if (held === null || held.from.some((one, index) => one !== from[index]))
        held = {
          from,
          names: {
            place,
            organisation,
            borrower: (loan) => {
              const animator = known.animators.get(loan.borrowerAnimatorId ?? '');
              return (
                loan.borrowerName ??
                place(loan.borrowerPlaceId ?? '') ??
                organisation(loan.borrowerOrganisationId ?? '') ??
                (animator === undefined ? '' : animatorName(animator))
              );
            },
          },
        };
      return held.names;
    },
  };
}
