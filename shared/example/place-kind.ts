import type { ReportingRhythm } from '#shared/domain/access-point/access-point.ts';
import type {
  nationalPublics,
  nationalServices,
  nationalSupportModes,
} from '#shared/domain/access-point/national-lists.ts';
import type { OrganisationKind } from '#shared/domain/organisation/organisation.ts';
import type { Measure } from '#shared/domain/usage-return/measures.ts';

/** A value and how often it comes. */
export type Weighted<T> = readonly (readonly [value: T, weight: number])[];
type Range = readonly [from: number, to: number];
type Season = readonly number[];

/** Attendance of each month against an average one, January first. August is low, September the peak. */
const seasons = {
  town: [1.02, 0.97, 1.08, 0.96, 0.94, 1.0, 0.72, 0.5, 1.34, 1.2, 1.12, 0.9],
  school: [1.05, 0.9, 1.12, 0.92, 0.98, 0.95, 0.6, 0.35, 1.42, 1.22, 1.18, 0.86],
  services: [1.12, 1.05, 1.08, 1.12, 1.15, 0.98, 0.78, 0.58, 1.22, 1.08, 1.04, 0.84],
  tourism: [0.8, 0.8, 0.9, 1.0, 1.05, 1.1, 1.02, 0.86, 1.3, 1.1, 0.95, 0.82],
} as const satisfies Record<string, Season>;

/** Weights of the parts of the breakdowns, *not stated* left out: it depends on the place. */
type Shares = Partial<Record<Measure, number>>;
const young: Shares = {
  'age.under12': 14,
  'age.from12to17': 30,
  'age.from18to24': 22,
  'age.from25to39': 14,
  'age.from40to59': 12,
  'age.from60to69': 5,
  'age.over70': 3,
  'situation.education': 58,
  'situation.employed': 16,
  'situation.withoutEmployment': 18,
  'situation.retired': 8,
};
const mixed: Shares = {
  'age.under12': 9,
  'age.from12to17': 12,
  'age.from18to24': 10,
  'age.from25to39': 18,
  'age.from40to59': 23,
  'age.from60to69': 16,
  'age.over70': 12,
  'situation.education': 26,
  'situation.employed': 27,
  'situation.withoutEmployment': 21,
  'situation.retired': 26,
};
const senior: Shares = {
  'age.under12': 2,
  'age.from12to17': 3,
  'age.from18to24': 6,
  'age.from25to39': 15,
  'age.from40to59': 27,
  'age.from60to69': 25,
  'age.over70': 22,
  'situation.education': 6,
  'situation.employed': 24,
  'situation.withoutEmployment': 27,
  'situation.retired': 43,
};

/** The networks of the example, overlapping: a place is in none, one or several. */
export const exampleNetworkKeys = ['papi', 'cyber', 'hubs', 'libraries', 'services'] as const;
export type ExampleNetworkKey = (typeof exampleNetworkKeys)[number];

/** What the places of one kind have in common. */
export type PlaceKind = {
  /** Names: `{title}` is an invented one, `{town}` the commune. The first is used where a commune has its first such place. */
  readonly names: readonly [string, ...string[]];
  readonly carrier: string;
  readonly carrierKind: OrganisationKind;
  readonly weight: number;
  /** Found in villages, in towns and cities, or anywhere. */
  readonly where: 'village' | 'town' | 'any';
  readonly typologies: readonly string[];
  /** Visits of an average month. */
  readonly level: Range;
  readonly season: Season;
  readonly rhythms: Weighted<ReportingRhythm>;
  readonly networks: Weighted<readonly ExampleNetworkKey[]>;
  readonly fixed: Range;
  readonly portable: Range;
  readonly animator: boolean;
  /** Workshops in an average month. */
  readonly workshops: Range;
  readonly shares: Shares;
  readonly services: readonly (keyof typeof nationalServices)[];
  readonly publics: readonly (keyof typeof nationalPublics)[];
  readonly supportModes: readonly (keyof typeof nationalSupportModes)[];
  /** Share of places that close for a month in summer. */
  readonly summerClosing: number;
};

const asked: Weighted<ReportingRhythm> = [
  ['monthly', 88],
  ['quarterly', 12],
];

export const placeKinds = {
  papi: {
    names: ['Point d’accès de la mairie de {town}', 'Point d’accès {title} de {town}'],
    carrier: 'Commune de {town}',
    carrierKind: 'commune',
    weight: 26,
    where: 'village',
    typologies: ['MUNI'],
    level: [9, 46],
    season: seasons.town,
    rhythms: [
      ['none', 50],
      ['yearly', 32],
      ['quarterly', 18],
    ],
    networks: [[['papi'], 1]],
    fixed: [1, 2],
    portable: [0, 0],
    animator: false,
    workshops: [0, 0],
    shares: senior,
    services: ['internetAccess', 'administrativeHelp'],
    publics: [],
    supportModes: ['autonomous'],
    summerClosing: 0.4,
  },
  library: {
    names: ['Médiathèque {title} de {town}', 'Bibliothèque {title} – {town}'],
    carrier: 'Commune de {town}',
    carrierKind: 'commune',
    weight: 20,
    where: 'any',
    typologies: ['BIB'],
    level: [85, 330],
    season: seasons.town,
    rhythms: asked,
    networks: [
      [['libraries'], 62],
      [['libraries', 'cyber'], 18],
      [['libraries', 'papi'], 8],
      [[], 12],
    ],
    fixed: [3, 10],
    portable: [0, 6],
    animator: true,
    workshops: [1, 5],
    shares: mixed,
    services: ['internetAccess', 'everydayTools', 'digitalCulture', 'leisure'],
    publics: ['families', 'seniors'],
    supportModes: ['autonomous', 'individual', 'workshop'],
    summerClosing: 0.15,
  },
  cyber: {
    names: ['Cybercommune de {town}', 'Espace public numérique {title} de {town}'],
    carrier: 'Commune de {town}',
    carrierKind: 'commune',
    weight: 15,
    where: 'any',
    typologies: ['EPN'],
    level: [90, 260],
    season: seasons.town,
    rhythms: asked,
    networks: [
      [['cyber'], 82],
      [['cyber', 'hubs'], 6],
      [['cyber', 'services'], 12],
    ],
    fixed: [6, 14],
    portable: [0, 10],
    animator: true,
    workshops: [4, 12],
    shares: mixed,
    services: ['everydayTools', 'administrativeHelp', 'safeUse', 'internetAccess', 'digitalCulture'],
    publics: ['seniors'],
    supportModes: ['autonomous', 'individual', 'workshop'],
    summerClosing: 0.25,
  },
  socialCentre: {
    names: ['Centre social {title} de {town}', 'Espace de vie sociale {title} – {town}'],
    carrier: 'Association {title} de {town}',
    carrierKind: 'association',
    weight: 9,
    where: 'town',
    typologies: ['CS', 'ASSO'],
    level: [60, 180],
    season: seasons.school,
    rhythms: asked,
    networks: [
      [['cyber'], 55],
      [[], 45],
    ],
    fixed: [4, 8],
    portable: [0, 8],
    animator: true,
    workshops: [3, 9],
    shares: mixed,
    services: ['everydayTools', 'administrativeHelp', 'parenting', 'safeUse'],
    publics: ['families', 'women'],
    supportModes: ['individual', 'workshop'],
    summerClosing: 0.35,
  },
  serviceHouse: {
    names: ['Maison des services {title} de {town}', 'Guichet des services de {town}'],
    carrier: 'Intercommunalité de {town}',
    carrierKind: 'epci',
    weight: 10,
    where: 'any',
    typologies: ['EPCI'],
    level: [75, 230],
    season: seasons.services,
    rhythms: asked,
    networks: [
      [['services'], 72],
      [['services', 'papi'], 28],
    ],
    fixed: [1, 4],
    portable: [0, 2],
    animator: true,
    workshops: [0, 2],
    shares: senior,
    services: ['administrativeHelp', 'internetAccess', 'employment'],
    publics: ['seniors'],
    supportModes: ['individual', 'remote'],
    summerClosing: 0.08,
  },
  ruralHome: {
    names: ['Foyer rural {title} de {town}', 'Foyer rural de {town}'],
    carrier: 'Foyer rural de {town}',
    carrierKind: 'ruralCentre',
    weight: 9,
    where: 'village',
    typologies: ['ASSO'],
    level: [14, 58],
    season: seasons.school,
    rhythms: [
      ['monthly', 40],
      ['quarterly', 40],
      ['none', 20],
    ],
    networks: [
      [['papi'], 60],
      [[], 40],
    ],
    fixed: [1, 4],
    portable: [0, 3],
    animator: false,
    workshops: [0, 2],
    shares: mixed,
    services: ['internetAccess', 'leisure', 'everydayTools'],
    publics: [],
    supportModes: ['autonomous', 'workshop'],
    summerClosing: 0.6,
  },
  youthHouse: {
    names: ['Maison des jeunes et de la culture {title} de {town}', 'Point information jeunesse de {town}'],
    carrier: 'MJC {title} de {town}',
    carrierKind: 'youthHouse',
    weight: 7,
    where: 'town',
    typologies: ['MJC', 'PIJ_BIJ'],
    level: [40, 170],
    season: seasons.school,
    rhythms: asked,
    networks: [
      [['cyber'], 40],
      [[], 60],
    ],
    fixed: [3, 8],
    portable: [0, 6],
    animator: true,
    workshops: [2, 8],
    shares: young,
    services: ['leisure', 'safeUse', 'employment', 'digitalCulture'],
    publics: ['youth', 'students'],
    supportModes: ['autonomous', 'workshop'],
    summerClosing: 0.4,
  },
  sharedPlace: {
    names: ['Tiers-lieu {title} – {town}', 'Atelier partagé {title} de {town}'],
    carrier: 'Coopérative {title} de {town}',
    carrierKind: 'company',
    weight: 4,
    where: 'any',
    typologies: ['TIERS_LIEUX', 'FABLAB'],
    level: [40, 150],
    season: seasons.tourism,
    rhythms: asked,
    networks: [
      [[], 70],
      [['cyber'], 30],
    ],
    fixed: [0, 5],
    portable: [0, 4],
    animator: true,
    workshops: [2, 7],
    shares: young,
    services: ['leisure', 'digitalCulture', 'affordableEquipment', 'internetAccess'],
    publics: [],
    supportModes: ['autonomous', 'workshop'],
    summerClosing: 0.3,
  },
  bus: {
    names: ['Bus numérique {title}'],
    carrier: 'Syndicat des Trois-Vals numériques',
    carrierKind: 'other',
    weight: 0,
    where: 'town',
    typologies: ['ENM'],
    level: [110, 150],
    season: seasons.services,
    rhythms: [['monthly', 1]],
    networks: [[['papi', 'services'], 1]],
    fixed: [0, 0],
    portable: [8, 8],
    animator: true,
    workshops: [8, 14],
    shares: senior,
    services: ['everydayTools', 'administrativeHelp', 'safeUse'],
    publics: ['seniors'],
    supportModes: ['individual', 'workshop'],
    summerClosing: 1,
  },
} as const satisfies Record<string, PlaceKind>;
export type PlaceKindKey = keyof typeof placeKinds;

export const placeKindKeys = [
  'papi',
  'library',
  'cyber',
  'socialCentre',
  'serviceHouse',
  'ruralHome',
  'youthHouse',
  'sharedPlace',
  'bus',
] as const satisfies readonly PlaceKindKey[];
