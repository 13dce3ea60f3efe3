import type { MonthIndex } from '#shared/domain/calendar/month.ts';
import type { Breakdown, Measure } from '#shared/domain/usage-return/measures.ts';
import { breakdownNames, isMeasure } from '#shared/domain/usage-return/measures.ts';
import type { ExamplePart } from './example-part.ts';
import type { ExampleWindow } from './example-window.ts';
import type { PlaceKind } from './place-kind.ts';
import type { Random } from './random.ts';

/** Weights of the parts of a breakdown as a place tells them, *not stated* included. */
export type ToldBreakdown = readonly (readonly [measure: Measure, weight: number])[];

/** How a place fills its returns: the same from month to month. */
export type ReturnHabits = {
  /** Probability that a return that is due ever comes. */
  readonly answers: number;
  /** Answers as soon as the month is over. */
  readonly prompt: boolean;
  /** Answers although it is never asked. */
  readonly volunteers: boolean;
  /** Months without any answer, as when nobody is there to count. */
  readonly silence: { readonly from: MonthIndex; readonly to: MonthIndex } | null;
  readonly basis: 'visits' | 'users';
  /** Users of a month for one visit; null where users are not told. */
  readonly usersShare: number | null;
  readonly newUsers: boolean;
  readonly minutesOpen: boolean;
  /** Minutes at a workstation for one visit; null where they are not told. */
  readonly minutesPerVisit: number | null;
  /** Remote help for one visit; null where it is not told. */
  readonly remoteShare: number | null;
  readonly workshops: number;
  readonly breakdowns: readonly ToldBreakdown[];
  readonly closesInAugust: boolean;
};

/** Draws the habits of a place. The largest one tells everything and never misses. */
export function returnHabits(
  kind: PlaceKind,
  part: ExamplePart | null,
  window: ExampleWindow,
  random: Random,
): ReturnHabits {
  const model = part === 'flagship' || part === 'hub' || part === 'successor';
  const basis = !model && random.chance(0.16) ? 'users' : 'visits';
  const silenceFrom = window.first + random.int(0, window.months - 1);
  const answers = random.weighted([
    [0.985, 52],
    [0.92, 28],
    [0.7, 15],
    [0, 5],
  ]);
  const silence = random.chance(0.08) ? { from: silenceFrom, to: silenceFrom + random.int(2, 6) } : null;
  return {
    answers: model ? 1 : answers,
    prompt: part === 'flagship',
    volunteers: random.chance(0.07),
    silence: model ? null : silence,
    basis,
    usersShare: basis === 'users' || model || random.chance(0.62) ? 0.34 + random.unit() * 0.26 : null,
    newUsers: model || random.chance(0.35),
    minutesOpen: model || random.chance(0.6),
    minutesPerVisit: random.chance(0.18) ? random.int(28, 62) : null,
    remoteShare: kind.supportModes.includes('remote') || random.chance(0.12) ? random.unit() * 0.14 : null,
    workshops: random.int(kind.workshops[0], kind.workshops[1]) * (part === 'flagship' ? 8 : 1),
    breakdowns: toldBreakdowns(kind, model, random),
    closesInAugust: !model && random.chance(kind.summerClosing),
  };
}

function toldBreakdowns(kind: PlaceKind, model: boolean, random: Random): readonly ToldBreakdown[] {
  const told = model
    ? breakdownNames
    : random.weighted<readonly Breakdown[]>([
        [breakdownNames, 30],
        [['gender', 'age'], 20],
        [['gender', 'age', 'situation'], 12],
        [['activity'], 8],
        [[], 30],
      ]);
  const coarse = !model && random.chance(0.28);
  const notStated = random.weighted([
    [0, 30],
    [0.06, 40],
    [0.18, 20],
    [0.4, 10],
  ]);
  return told.map((breakdown) => partsOf(breakdown, kind, coarse, notStated, random));
}

function partsOf(
  breakdown: Breakdown,
  kind: PlaceKind,
  coarse: boolean,
  notStated: number,
  random: Random,
): ToldBreakdown {
  const jittered = (parts: readonly (readonly [Measure, number])[]): (readonly [Measure, number])[] =>
    parts.map(([measure, weight]) => [measure, weight * random.around(0.3)] as const);
  const withUnstated = (parts: readonly (readonly [Measure, number])[], unstated: Measure): ToldBreakdown => {
    const told = jittered(parts);
    const sum = told.reduce((total, [, weight]) => total + weight, 0);
    return notStated === 0 ? told : [...told, [unstated, (sum * notStated) / (1 - notStated)]];
  };
  const share = (measure: Measure): number => kind.shares[measure] ?? 0;
  switch (breakdown) {
    case 'gender':
      return withUnstated(
        [
          ['gender.woman', 56],
          ['gender.man', 43],
          ['gender.other', 0.6],
        ],
        'gender.notStated',
      );
    case 'age':
      return coarse
        ? [
            // Only the two bands that this place counts; the others are not told at all.
            ['age.under18', share('age.under12') + share('age.from12to17')],
            ['age.over60', share('age.from60to69') + share('age.over70')],
          ]
        : withUnstated(parts(kind, 'age.'), 'age.notStated');
    case 'situation':
      return withUnstated(parts(kind, 'situation.'), 'situation.notStated');
    case 'residence':
      return withUnstated(
        [
          ['residence.sameCommune', 62],
          ['residence.sameEpci', 29],
          ['residence.elsewhere', 9],
        ],
        'residence.notStated',
      );
    case 'activity':
      return jittered([
        ['activity.freeAccess', kind.animator ? 44 : 90],
        ['activity.workshop', kind.workshops[1] > 0 ? 18 : 0],
        ['activity.individual', kind.supportModes.includes('individual') ? 20 : 2],
        ['activity.schoolGroup', kind.workshops[1] > 2 ? 7 : 0],
        ['activity.onlineProcedures', kind.services.includes('administrativeHelp') ? 22 : 4],
      ]);
  }
}

function parts(kind: PlaceKind, prefix: string): readonly (readonly [Measure, number])[] {
  return Object.entries(kind.shares).flatMap(([measure, weight]) =>
    measure.startsWith(prefix) && isMeasure(measure) ? [[measure, weight] as const] : [],
  );
}
