/** The plain counts and durations of a return (data.md, *usageReturn*). Durations are minutes. */
export const plainMeasures = {
  visits: { unit: 'count' },
  users: { unit: 'count' },
  newUsers: { unit: 'count' },
  minutesOpen: { unit: 'minutes' },
  minutesUsed: { unit: 'minutes' },
  remoteHelp: { unit: 'count' },
  workshopsHeld: { unit: 'count' },
  workshopSeats: { unit: 'count' },
  workshopAttended: { unit: 'count' },
} as const;

/**
 * The breakdowns and their parts (data.md, *Records*). `parents` are coarser bands that some sources give,
 * kept as they came (data.md, figure 4); they are never added to the fine bands.
 */
export const breakdowns = {
  gender: { parts: ['woman', 'man', 'other', 'notStated'], parents: [] },
  age: {
    parts: [
      'under12',
      'from12to17',
      'from18to24',
      'from25to39',
      'from40to59',
      'from60to69',
      'over70',
      'notStated',
    ],
    parents: ['under18', 'over60'],
  },
  situation: { parts: ['education', 'employed', 'withoutEmployment', 'retired', 'notStated'], parents: [] },
  activity: {
    parts: ['freeAccess', 'workshop', 'individual', 'schoolGroup', 'onlineProcedures', 'remote'],
    parents: [],
  },
  residence: { parts: ['sameCommune', 'sameEpci', 'elsewhere', 'notStated'], parents: [] },
} as const;

export type PlainMeasure = keyof typeof plainMeasures;
export type Breakdown = keyof typeof breakdowns;
type PartOf<B extends Breakdown> =
  | (typeof breakdowns)[B]['parts'][number]
  | (typeof breakdowns)[B]['parents'][number];
export type BreakdownMeasure = { [B in Breakdown]: `${B}.${PartOf<B>}` }[Breakdown];

/** Code of one column of figures: a plain measure (`visits`) or a part of a breakdown (`gender.woman`). */
export type Measure = PlainMeasure | BreakdownMeasure;

/** The codes of a breakdown's parts, in reading order, *not stated* last. */
export function breakdownMeasures(breakdown: Breakdown): readonly Measure[] {
  return measures.filter(
    (measure) =>
      measure.startsWith(`${breakdown}.`) &&
      (breakdowns[breakdown].parts as readonly string[]).includes(measure.slice(breakdown.length + 1)),
  );
}

/** Every breakdown, in the order of data.md. */
export const breakdownNames = Object.keys(breakdowns) as readonly Breakdown[];

/** Every measure, in a fixed order: plain ones, then breakdown by breakdown (parts, then parent bands). */
export const measures: readonly Measure[] = [
  ...(Object.keys(plainMeasures) as PlainMeasure[]),
  ...breakdownNames.flatMap((name) =>
    [...breakdowns[name].parts, ...breakdowns[name].parents].map((part) => `${name}.${part}` as Measure),
  ),
];

/** Tells whether a text is the code of a measure. */
export function isMeasure(text: string): text is Measure {
  return (measures as readonly string[]).includes(text);
}
