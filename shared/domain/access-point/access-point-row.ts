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
