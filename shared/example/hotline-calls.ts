import type { Impact, TicketCategory, TicketType, Urgency } from '#shared/domain/ticket/ticket.ts';
import type { HotlineSheetKey } from './hotline-sheets.ts';

type Stake = readonly [Urgency, Impact];

/** How a call of the example goes: what is asked, how pressing it is, how it is usually solved. */
export type HotlineCall = {
  /** `operator` is the officer's own category. */
  readonly category: TicketCategory | 'operator';
  readonly type: TicketType;
  readonly weight: number;
  /** Urgency and impact, the usual ones first: two in three calls take the first. */
  readonly stakes: readonly [Stake, ...Stake[]];
  /** Share solved while the caller is on the line. */
  readonly onTheSpot: number;
  /** Working minutes that it takes otherwise, at the shortest and at the longest. */
  readonly minutes: readonly [number, number];
  /** Share handed over to another level, and to which, the usual one first. */
  readonly handedOver: number;
  readonly to: readonly ('epci' | 'departement' | 'region' | 'outside')[];
  /** Share that somebody goes to see. */
  readonly visited: number;
  readonly sheet: HotlineSheetKey | null;
  /** About a thing that is lent, or that stands in the place. */
  readonly thing: 'loan' | 'item' | null;
};

type Stakes = HotlineCall['stakes'];
const wholePlace: Stakes = [
  ['normal', 'place'],
  ['high', 'place'],
  ['normal', 'person'],
];
const oneStation: Stakes = [
  ['normal', 'person'],
  ['low', 'person'],
  ['high', 'person'],
  ['normal', 'place'],
];
const pressing: Stakes = [
  ['high', 'place'],
  ['normal', 'place'],
];
const easy: Stakes = [
  ['low', 'person'],
  ['low', 'place'],
  ['normal', 'person'],
];

const technical = {
  category: 'technical',
  type: 'incident',
  weight: 30,
  stakes: oneStation,
  onTheSpot: 0.42,
  minutes: [40, 900],
  handedOver: 0.2,
  to: ['epci', 'departement'],
  visited: 0.14,
  sheet: null,
  thing: null,
} as const satisfies HotlineCall;
const logistic = {
  ...technical,
  category: 'logistic',
  type: 'request',
  weight: 14,
  stakes: easy,
  onTheSpot: 0.32,
  minutes: [60, 2_400],
  handedOver: 0.12,
  visited: 0.05,
} as const satisfies HotlineCall;
const pedagogical = {
  ...technical,
  category: 'pedagogical',
  type: 'question',
  weight: 14,
  stakes: easy,
  onTheSpot: 0.45,
  minutes: [60, 1_600],
  handedOver: 0.14,
  to: ['departement', 'region'],
  visited: 0.02,
} as const satisfies HotlineCall;
const project = {
  ...pedagogical,
  category: 'project',
  weight: 8,
  onTheSpot: 0.14,
  minutes: [300, 4_200],
  handedOver: 0.42,
  to: ['region', 'departement', 'epci'],
  visited: 0.05,
} as const satisfies HotlineCall;
const legal = {
  ...pedagogical,
  category: 'legal',
  weight: 4,
  onTheSpot: 0.18,
  minutes: [240, 3_600],
  handedOver: 0.4,
  to: ['region', 'outside'],
  visited: 0,
} as const satisfies HotlineCall;

/** The calls of the example. Their words are in `hotline-call-texts.ts`. */
export const hotlineCalls = {
  printer: { ...technical, weight: 58, stakes: wholePlace, sheet: 'printer', thing: 'item' },
  noInternet: {
    ...technical,
    category: 'operator',
    weight: 44,
    stakes: pressing,
    onTheSpot: 0.3,
    handedOver: 0.4,
    to: ['outside', 'epci'],
    sheet: 'noInternet',
  },
  wifi: { ...technical, weight: 34, stakes: wholePlace, sheet: 'wifi' },
  slowStation: { ...technical, weight: 40, sheet: 'slowStation', minutes: [60, 1_800] },
  session: { ...technical, weight: 26, stakes: wholePlace, sheet: 'session' },
  blackScreen: { ...technical, weight: 22, thing: 'item', visited: 0.28, onTheSpot: 0.25 },
  update: { ...technical, weight: 24, stakes: wholePlace, sheet: 'update' },
  alert: { ...technical, weight: 20, stakes: pressing, sheet: 'alert', minutes: [20, 400] },
  sound: { ...technical, weight: 22, sheet: 'sound', onTheSpot: 0.62, visited: 0.02 },
  scanner: { ...technical, weight: 18, sheet: 'scanner', thing: 'item' },
  projector: { ...technical, weight: 12, stakes: wholePlace },
  keyboard: { ...technical, weight: 14, type: 'request', minutes: [120, 2_000], onTheSpot: 0.1 },
  backup: { ...technical, weight: 8, stakes: wholePlace, handedOver: 0.5, to: ['departement', 'outside'] },
  website: { ...technical, weight: 10, stakes: wholePlace, handedOver: 0.5, to: ['outside', 'region'] },
  consumables: { ...logistic, weight: 26, minutes: [240, 3_000] },
  reservation: { ...logistic, weight: 34, sheet: 'lending', onTheSpot: 0.5, minutes: [40, 900] },
  extension: { ...logistic, weight: 16, sheet: 'lending', thing: 'loan', onTheSpot: 0.7 },
  brokenLoan: {
    ...logistic,
    type: 'incident',
    weight: 14,
    stakes: wholePlace,
    thing: 'loan',
    visited: 0.16,
    onTheSpot: 0.18,
  },
  signage: { ...logistic, weight: 6, onTheSpot: 0.05, minutes: [900, 6_000], to: ['region', 'epci'] },
  moving: { ...logistic, weight: 8, onTheSpot: 0.02, minutes: [900, 5_400], visited: 0.5, handedOver: 0.4 },
  keys: { ...logistic, weight: 5, stakes: wholePlace },
  firstClicks: { ...pedagogical, weight: 24, sheet: 'firstClicks' },
  procedures: {
    ...pedagogical,
    weight: 34,
    sheet: 'procedures',
    stakes: [
      ['high', 'person'],
      ['normal', 'person'],
    ],
    minutes: [30, 700],
  },
  children: { ...pedagogical, weight: 14, sheet: 'children' },
  screens: { ...pedagogical, weight: 10 },
  skills: { ...pedagogical, weight: 10, sheet: 'skills' },
  lowVision: { ...pedagogical, weight: 8, sheet: 'lowVision' },
  label: { ...project, weight: 14, sheet: 'label' },
  renewal: { ...project, weight: 12 },
  outpost: { ...project, weight: 7 },
  agreement: { ...project, weight: 6 },
  monthlyReturn: { ...project, weight: 20, onTheSpot: 0.62, handedOver: 0.05, sheet: 'monthlyReturn' },
  logs: { ...legal, weight: 8, sheet: 'logs' },
  personalData: { ...legal, weight: 8, sheet: 'personalData' },
  filming: { ...legal, weight: 5 },
  film: { ...legal, weight: 4 },
  credentials: { ...legal, weight: 6, sheet: 'credentials', onTheSpot: 0.5 },
} as const satisfies Readonly<Record<string, HotlineCall>>;
export type HotlineCallKey = keyof typeof hotlineCalls;

/** A breakdown that several places tell of on the same morning. */
export const hotlineOutage: HotlineCall = {
  ...technical,
  category: 'operator',
  weight: 0,
  stakes: [['high', 'places']],
  onTheSpot: 0,
  minutes: [120, 600],
  handedOver: 1,
  to: ['outside'],
  visited: 0,
};
