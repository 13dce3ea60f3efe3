import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import type { Network } from '#shared/domain/network/network.ts';
import type { Commune } from '#shared/domain/territory/territory.ts';
import type { UsageView } from './usage-view.ts';

/** What the figures need to know of a place. */
export type PlaceFacts = Pick<
  AccessPoint,
  | 'id'
  | 'name'
  | 'statusHistory'
  | 'locations'
  | 'rhythms'
  | 'networkIds'
  | 'zoning'
  | 'successorId'
  | 'verifiedOn'
>;

/** The one vintage of communes and EPCI that every period is read with (data.md, figure 12). */
export type TerritoryLookup = {
  /** Name of the vintage, told in the method. */
  readonly vintage: string;
  /** The commune that a code stands for today, former codes converted; null where the code is unknown. */
  readonly commune: (code: string) => Commune | null;
  readonly epciName: (code: string) => string | null;
  readonly departementName: (code: string) => string | null;
};

/** All that the figures are computed from: living places, networks, returns as columns, and the territory. */
export type RegisterFacts = {
  readonly places: readonly PlaceFacts[];
  readonly networks: readonly Pick<Network, 'id' | 'name'>[];
  readonly usage: UsageView;
  readonly territory: TerritoryLookup;
};
