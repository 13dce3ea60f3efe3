import { loadTerritory } from '#renderer/storage/territory-file.ts';
import type { AnimatorNames } from '#shared/domain/animator/animator-list.ts';
import type { People } from '#shared/domain/animator/people.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { REGISTER_SETTINGS_ID } from '#shared/domain/setting/register-settings.ts';
import type { Commune } from '#shared/domain/territory/territory.ts';
import type { PlaceFacts } from '#shared/figures/register-facts.ts';
import type { ListPlatform } from './access-point-list-source.ts';
import type { WorkerContext } from './worker-context.ts';

/** What the questions about animators are answered from. */
export type AnimatorSources = {
  readonly people: () => Promise<People>;
  /** Living places. */
  readonly places: () => Promise<readonly PlaceFacts[]>;
  /** The same until a name may have changed. */
  readonly names: () => Promise<AnimatorNames>;
  /** The commune of an INSEE code in today's vintage; null when unknown. */
  readonly communes: () => Promise<(code: string) => Commune | null>;
  /** Today in the register's time zone. */
  readonly today: () => Promise<Day>;
};

/** Makes the sources of the register in use, whichever it is by then. */
export function makeAnimatorSources(
  { register }: WorkerContext,
  { loadCommunes, now }: ListPlatform = { loadCommunes: loadTerritory, now: () => new Date() },
): AnimatorSources {
  const settings = () => register().database.settings.get(REGISTER_SETTINGS_ID);
  const places = async () => (await register().parts.places.read()).places;
  let held: { readonly from: readonly PlaceFacts[]; readonly byId: ReadonlyMap<string, string> } | null =
    null;
  const placeNames = async (): Promise<ReadonlyMap<string, string>> => {
    const from = await places();
    if (held?.from !== from) held = { from, byId: new Map(from.map(({ id, name }) => [id, name])) };
    return held.byId;
  };
  let named: { readonly from: readonly unknown[]; readonly names: AnimatorNames } | null = null;
  return {
    people: () => register().parts.people.read(),
    places,
    names: async () => {
      const [byId, organisations] = await Promise.all([placeNames(), register().parts.organisations.read()]);
      if (named?.from[0] !== byId || named.from[1] !== organisations)
        named = {
          from: [byId, organisations],
          names: { organisation: organisations.nameOf, place: (id) => byId.get(id) ?? null },
        };
      return named.names;
    },
    communes: async () => {
      const scope = (await settings())?.example === true ? 'example' : 'real';
      return (await loadCommunes(scope)).byCode;
    },
    today: async () =>
      // The Swedish writing of a day is the ISO one.
      now().toLocaleDateString('sv', { timeZone: (await settings())?.timeZone ?? 'Europe/Paris' }),
  };
}
