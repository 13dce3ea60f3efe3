import type { AccessPointStatus, ReportingRhythm } from './access-point.ts';

/** Age of the last check of a record (data.md, figure 13). */
export const freshnessBands = ['under6', 'from6to12', 'from12to18', 'over18'] as const;
export type Freshness = (typeof freshnessBands)[number];

/** What the list of places shows of one place, today's status and address applied. */
export type AccessPointRow = {
  readonly id: string;
  readonly name: string;
  readonly communeName: string;
  readonly communeCode: string | null;
  readonly postcode: string | null;
  readonly departementCode: string | null;
  readonly epciCode: string | null;
  readonly status: AccessPointStatus | null;
  readonly networkIds: readonly string[];
  readonly verifiedOn: string | null;
  readonly freshness: Freshness;
  readonly rhythm: ReportingRhythm;
  /** Minutes in a term week. */
  readonly weeklyOpening: number | null;
  readonly phone: string | null;
  readonly typologies: readonly string[];
};

/** Columns that the list can be sorted by. */
export const accessPointSortKeys = [
  'name',
  'communeName',
  'departementCode',
  'status',
  'verifiedOn',
  'weeklyOpening',
] as const;
export type AccessPointSortKey = (typeof accessPointSortKeys)[number];

/** A question to the list of places. An empty array means no filter; words match any prefix, accents and case folded. */
export type AccessPointQuery = {
  readonly search: string;
  readonly departementCodes: readonly string[];
  readonly communeCodes: readonly string[];
  readonly networkIds: readonly string[];
  readonly statuses: readonly AccessPointStatus[];
  readonly freshness: readonly Freshness[];
  readonly sort: { readonly key: AccessPointSortKey; readonly descending: boolean };
};

/** The answer: ids in order. Rows are asked for by window. `total` counts the register, before filters. */
export type AccessPointListing = { readonly ids: readonly string[]; readonly total: number };
