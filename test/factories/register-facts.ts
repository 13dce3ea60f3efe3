import type {
  AccessPointStatus,
  Location,
  ReportingRhythm,
} from '#shared/domain/access-point/access-point.ts';
import type { Commune, Territory } from '#shared/domain/territory/territory.ts';
import { effectiveUsage } from '#shared/figures/effective-usage.ts';
import { noEquipment } from '#shared/figures/equipment-facts.ts';
import { noExplorations } from '#shared/figures/explore/exploration-facts.ts';
import { noHotline } from '#shared/figures/hotline-facts.ts';
import { noQuality } from '#shared/figures/quality-facts.ts';
import type { PlaceFacts, RegisterFacts, TerritoryLookup } from '#shared/figures/register-facts.ts';
import { noSessions } from '#shared/figures/session-view.ts';
import { noStaff } from '#shared/figures/staff-facts.ts';
import { noSurveys } from '#shared/figures/survey-facts.ts';
import { makeUsageView, type ReturnRow } from './usage-view.ts';

/** A place in a few words: open since ever, asked every month, unless said otherwise. */
export type PlaceSketch = Partial<
  Pick<
    PlaceFacts,
    | 'id'
    | 'name'
    | 'networkIds'
    | 'zoning'
    | 'successorId'
    | 'verifiedOn'
    | 'form'
    | 'stops'
    | 'hubId'
    | 'animatorExpected'
    | 'workstationsFixed'
    | 'workstationsPortable'
  >
> & {
  /** `[day or null, status]`, in any order. */
  readonly status?: readonly (readonly [from: string | null, status: AccessPointStatus])[];
  /** `[month or null, rhythm]`. */
  readonly rhythm?: ReportingRhythm | readonly (readonly [from: string | null, rhythm: ReportingRhythm])[];
  /** INSEE code, or `[day or null, code]`; null = unknown. */
  readonly commune?: string | null | readonly (readonly [from: string | null, code: string | null])[];
};

/** Makes what the figures know of a place. */
export function makePlace(id: string, sketch: PlaceSketch = {}): PlaceFacts {
  const { status = [[null, 'open']], rhythm = 'monthly', commune = '16015' } = sketch;
  const rhythms = typeof rhythm === 'string' ? [[null, rhythm] as const] : rhythm;
  const communes = commune === null || typeof commune === 'string' ? [[null, commune] as const] : commune;
  return {
    id,
    name: sketch.name ?? `Lieu ${id}`,
    statusHistory: status.map(([from, value], index) => ({
      id: `${id}-s${index}`,
      status: value,
      from,
      reason: null,
    })),
    locations: communes.map(([from, code], index) => makeLocation(`${id}-l${index}`, from, code)),
    rhythms: rhythms.map(([from, value], index) => ({ id: `${id}-r${index}`, from, rhythm: value })),
    networkIds: sketch.networkIds ?? [],
    zoning: sketch.zoning ?? [],
    successorId: sketch.successorId ?? null,
    verifiedOn: sketch.verifiedOn ?? null,
    form: sketch.form ?? 'fixed',
    stops: sketch.stops ?? [],
    hubId: sketch.hubId ?? null,
    animatorExpected: sketch.animatorExpected ?? null,
    workstationsFixed: sketch.workstationsFixed ?? null,
    workstationsPortable: sketch.workstationsPortable ?? null,
    tablets: null,
    weeklyOpening: null,
  };
}

function makeLocation(id: string, from: string | null, communeCode: string | null): Location {
  return {
    id,
    from,
    address: null,
    addressComplement: null,
    postcode: null,
    communeCode,
    communeName: communeCode ?? 'Inconnue',
    latitude: null,
    longitude: null,
    positionPrecision: null,
  };
}

const communes: readonly Commune[] = [
  commune('16015', 'Angoulême', '200071827', '16'),
  commune('16102', 'Cognac', '200070514', '16'),
  commune('17300', 'La Rochelle', '241700434', '17'),
  commune('17415', 'Saintes', '200036473', '17'),
];

function commune(code: string, name: string, epciCode: string, departementCode: string): Commune {
  return { code, name, postcodes: [], population: null, epciCode, departementCode, regionCode: '75' };
}

/** A territory of four communes in two départements; `16999` is a former code of Angoulême. */
export const smallTerritory: TerritoryLookup = {
  vintage: '2026',
  byCode: (code) => communes.find((known) => known.code === (code === '16999' ? '16015' : code)) ?? null,
  epciName: (code) => (communes.some(({ epciCode }) => epciCode === code) ? `Interco ${code}` : null),
  departementName: (code) => ({ '16': 'Charente', '17': 'Charente-Maritime' })[code] ?? null,
  communesOf: (territory) => communes.filter((known) => lies(known, territory)),
  epcisOf: (territory) =>
    communes
      .filter((known) => lies(known, territory))
      .map(({ epciCode }) => ({ code: epciCode ?? '', name: `Interco ${epciCode}` })),
};

function lies({ departementCode, regionCode }: Commune, territory: Territory): boolean {
  return territory.kind === 'region'
    ? regionCode === territory.code
    : territory.codes.includes(departementCode);
}

/** Makes a register from places and returns. */
export function makeFacts(
  places: readonly PlaceFacts[],
  returns: readonly ReturnRow[] = [],
  more: Partial<RegisterFacts> = {},
): RegisterFacts {
  return {
    places,
    networks: [],
    staff: noStaff,
    equipment: noEquipment,
    hotline: noHotline,
    sessions: noSessions,
    ownThemes: [],
    usage: effectiveUsage(makeUsageView(returns), more.sessions ?? noSessions),
    surveys: noSurveys,
    quality: noQuality,
    explorations: noExplorations,
    territory: smallTerritory,
    ...more,
  };
}

/** One monthly return of visits for each value, from a month on; null = no return. */
export function monthlyVisits(
  placeId: string,
  from: string,
  values: readonly (number | null)[],
): readonly ReturnRow[] {
  const year = Number(from.slice(0, 4));
  const month = Number(from.slice(5));
  return values.flatMap((visits, index) => {
    const at = year * 12 + month - 1 + index;
    const name = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    return visits === null ? [] : [{ placeId, from: name, values: { visits } }];
  });
}
