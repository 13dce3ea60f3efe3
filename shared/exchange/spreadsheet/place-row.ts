import type { AccessPointInput, AccessPointStatus } from '#shared/domain/access-point/access-point.ts';
import type { PlaceDraft } from '#shared/exchange/national-standard/place-draft.ts';

/** Fields of a place that the national standard lacks. */
export type ExtraFields = Partial<
  Pick<
    AccessPointInput,
    | 'origin'
    | 'carrierId'
    | 'openingHoursHolidays'
    | 'workstationsFixed'
    | 'workstationsPortable'
    | 'tablets'
    | 'connection'
    | 'weeklyOpening'
    | 'weeklyFreeAccess'
    | 'weeklyAccompanied'
    | 'animatorExpected'
    | 'zoning'
    | 'hubId'
    | 'wheelchair'
    | 'verifiedOn'
  >
>;

/** What a row tells of a place. */
export type PlaceRow = {
  readonly ownId: string | null;
  readonly externalId: string | null;
  readonly name: string | null;
  readonly fields: Omit<PlaceDraft['fields'], 'name'>;
  readonly location: Partial<PlaceDraft['location']>;
  readonly extra: ExtraFields;
  readonly swapped: boolean;
  readonly guessedForm: PlaceDraft['guessedForm'];
  readonly networkIds: readonly string[];
  readonly status: AccessPointStatus | null;
  readonly statusFrom: string | null;
  readonly closedOn: string | null;
  readonly rhythm: AccessPointInput['rhythms'][number]['rhythm'] | null;
  readonly contacts: AccessPointInput['contacts'];
  readonly noteLines: readonly string[];
};
