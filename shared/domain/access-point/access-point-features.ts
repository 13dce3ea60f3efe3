import type { AccessPoint } from './access-point.ts';

const featureKeys = [
  'form',
  'origin',
  'pivot',
  'parentOrganisation',
  'hubId',
  'workstationsFixed',
  'workstationsPortable',
  'tablets',
  'connection',
  'weeklyFreeAccess',
  'weeklyAccompanied',
  'animatorExpected',
  'zoning',
  'services',
  'publics',
  'specificSupport',
  'fees',
  'programmes',
  'trainingLabels',
  'accessModes',
  'supportModes',
  'wheelchair',
  'websites',
  'dataSource',
  'sourceUpdatedOn',
] as const satisfies readonly (keyof AccessPoint)[];
type FeatureKey = (typeof featureKeys)[number];

/**
 * What a list of places shows, filters or sorts by beyond its first columns: kept apart from the packed list, and
 * read only when asked for, so that the list is there as soon as before.
 */
export type AccessPointFeatures = Pick<AccessPoint, FeatureKey> & {
  readonly contactNames: readonly string[];
  readonly contactEmails: readonly string[];
  /** Stops of an itinerant place, those no longer served included. */
  readonly stops: number;
};

/** What is kept of a place beyond its entry. */
export function featuresOf(place: AccessPoint): AccessPointFeatures {
  return {
    form: place.form,
    origin: place.origin,
    pivot: place.pivot,
    parentOrganisation: place.parentOrganisation,
    hubId: place.hubId,
    workstationsFixed: place.workstationsFixed,
    workstationsPortable: place.workstationsPortable,
    tablets: place.tablets,
    connection: place.connection,
    weeklyFreeAccess: place.weeklyFreeAccess,
    weeklyAccompanied: place.weeklyAccompanied,
    animatorExpected: place.animatorExpected,
    zoning: place.zoning,
    services: place.services,
    publics: place.publics,
    specificSupport: place.specificSupport,
    fees: place.fees,
    programmes: place.programmes,
    trainingLabels: place.trainingLabels,
    accessModes: place.accessModes,
    supportModes: place.supportModes,
    wheelchair: place.wheelchair,
    websites: place.websites,
    dataSource: place.dataSource,
    sourceUpdatedOn: place.sourceUpdatedOn,
    contactNames: place.contacts.map(({ name }) => name),
    contactEmails: place.contacts.flatMap(({ email }) => email ?? []),
    stops: place.stops.length,
  };
}

/** One feature of many places: every value once, and the number of the value that each place has. */
export type FeatureColumn = {
  readonly key: string;
  readonly values: readonly unknown[];
  readonly at: Uint32Array;
};

/** Packs the features of some places, in order: a tenth of the size of as many objects. */
export function packFeatures(all: readonly AccessPointFeatures[]): readonly FeatureColumn[] {
  return [...featureKeys, 'contactNames' as const, 'contactEmails' as const, 'stops' as const].map((key) => {
    const values: unknown[] = [];
    const known = new Map<unknown, number>();
    const at = new Uint32Array(all.length);
    all.forEach((features, index) => {
      const value = features[key];
      const mark = Array.isArray(value) ? `${value.length} ${value.join('\u0000')}` : value;
      const number = known.get(mark) ?? values.length;
      if (number === values.length) {
        values.push(value);
        known.set(mark, number);
      }
      at[index] = number;
    });
    return { key, values, at };
  });
}

/** The features of `count` places again, in order. Values that are alike are one and the same. */
export function unpackFeatures(
  columns: readonly FeatureColumn[],
  count: number,
): readonly AccessPointFeatures[] {
  const all: AccessPointFeatures[] = [];
  for (let index = 0; index < count; index += 1) {
    const features: Record<string, unknown> = {};
    for (const { key, values, at } of columns) features[key] = values[at[index] ?? 0];
    if (isFeatures(features)) all.push(features);
  }
  return all;
}

/** This program packed them: their values are not read one by one. */
function isFeatures(features: object): features is AccessPointFeatures {
  return featureKeys.every((key) => key in features);
}
