import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import type { Network } from '#shared/domain/network/network.ts';
import type { PlaceFacts, RegisterFacts } from '#shared/figures/register-facts.ts';
import type { Contribution } from './contribution.ts';
import type { RegisterDatabase } from './database.ts';

/** What the figures need of places and networks, held in memory: the tables are read once, not at each figure. */
export type PlaceFactsStore = {
  readonly contribution: Contribution;
  /** Living places and networks. */
  readonly read: () => Promise<Pick<RegisterFacts, 'places' | 'networks'>>;
};

function factsOf(place: AccessPoint): PlaceFacts {
  const { id, name, statusHistory, locations, rhythms, networkIds, zoning, successorId, verifiedOn } = place;
  const { form, stops, hubId, animatorExpected } = place;
  const { workstationsFixed, workstationsPortable, tablets, weeklyOpening } = place;
  return {
    id,
    name,
    statusHistory,
    locations,
    rhythms,
    networkIds,
    zoning,
    successorId,
    verifiedOn,
    form,
    stops,
    hubId,
    animatorExpected,
    workstationsFixed,
    workstationsPortable,
    tablets,
    weeklyOpening,
  };
}

async function load(database: RegisterDatabase): Promise<Pick<RegisterFacts, 'places' | 'networks'>> {
  const [places, networks] = await Promise.all([
    database.accessPoints.toArray(),
    database.networks.toArray(),
  ]);
  return {
    places: places.filter((place) => place.deletedAt === null).map(factsOf),
    networks: networks
      .filter((network: Network) => network.deletedAt === null)
      .map(({ id, name }) => ({ id, name })),
  };
}

/** Makes the store of a generation: read at the first figure, forgotten when a place or a network changes. */
export function makePlaceFactsStore(database: RegisterDatabase): PlaceFactsStore {
  let held: Promise<Pick<RegisterFacts, 'places' | 'networks'>> | null = null;
  return {
    contribution: {
      tables: ['accessPoint', 'network'],
      stores: [],
      apply: async () => undefined,
      committed: () => {
        held = null;
      },
    },
    read: () => {
      held ??= load(database);
      return held;
    },
  };
}
