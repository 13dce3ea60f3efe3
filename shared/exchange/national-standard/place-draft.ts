import type { AccessPointInput, Location } from '#shared/domain/access-point/access-point.ts';

/** The fields of a place that a list of the standard can give. */
export const draftFields = [
  'name',
  'pivot',
  'form',
  'parentOrganisation',
  'openingHours',
  'typologies',
  'phone',
  'emails',
  'websites',
  'summary',
  'description',
  'services',
  'publics',
  'specificSupport',
  'fees',
  'programmes',
  'trainingLabels',
  'otherTrainingLabels',
  'accessModes',
  'supportModes',
  'accessibilitySheet',
  'appointmentUrl',
  'dataSource',
  'sourceUpdatedOn',
] as const satisfies readonly (keyof AccessPointInput)[];
export type DraftField = (typeof draftFields)[number];

/** The parts of an address that a list can give. */
export const draftLocationFields = [
  'address',
  'addressComplement',
  'postcode',
  'communeCode',
  'communeName',
  'latitude',
  'longitude',
] as const satisfies readonly (keyof Location)[];
export type DraftLocationField = (typeof draftLocationFields)[number];

/** A place as one row of a list tells it. A field that the row doesn't give is not there: it erases nothing. */
export type PlaceDraft = {
  readonly externalId: { readonly source: string; readonly value: string };
  readonly fields: Readonly<Partial<Pick<AccessPointInput, DraftField>>> & Pick<AccessPointInput, 'name'>;
  readonly location: Readonly<Partial<Pick<Location, DraftLocationField>>> & Pick<Location, 'communeName'>;
  /** Form guessed from the words of the row, for a new place only; null where nothing tells it. */
  readonly guessedForm: 'itinerant' | null;
  /** Whether latitude and longitude were exchanged in the file; {@link location} holds them put right. */
  readonly swapped: boolean;
  /** What has no field of its own, each line beginning with the column it came from. */
  readonly noteLines: readonly string[];
};
