import { breakdownNames, isMeasure, type Measure, measures } from '#shared/domain/usage-return/measures.ts';
import type { FigureUnit } from '#shared/figures/figure.ts';
import { unitOf } from '#shared/figures/totals.ts';

/** What is counted of sessions: the persons of figure 7 among them, and the union of figure 14. */
export const sessionMeasures = [
  'sessions.number',
  'sessions.participants',
  'sessions.accompaniments',
  'sessions.minutes',
  'sessions.seats',
  'sessions.seatsTaken',
  'sessions.farUnion',
] as const;
export type SessionMeasure = (typeof sessionMeasures)[number];

/** The three shares of figure 14, which are never added. */
export const farMeasures = ['far.withoutEmployment', 'far.over60', 'far.areas'] as const;
export type FarMeasure = (typeof farMeasures)[number];

/** What a question can count of returns: a measure, or a share of visits. */
export type ReturnMeasure = Measure | FarMeasure;

/** Who is counted, so that the figure can be cut by publics; null where nobody is. */
export type CountedPublic = 'visits' | 'users' | 'persons';

/** What a question counts, and how. */
export type ExploreMeasure =
  | {
      readonly source: 'returns';
      readonly code: ReturnMeasure;
      readonly unit: FigureUnit;
      readonly counted: 'visits' | 'users' | null;
    }
  | {
      readonly source: 'sessions';
      readonly code: SessionMeasure;
      readonly unit: FigureUnit;
      readonly counted: 'persons' | null;
    };

/** The measures of returns in the order of a menu. A part of a breakdown is reached by its dimension, activities apart. */
export const offeredReturnMeasures: readonly ReturnMeasure[] = [
  ...measures.filter((measure) => !breakdownNames.some((name) => measure.startsWith(`${name}.`))),
  ...measures.filter((measure) => measure.startsWith('activity.')),
  ...farMeasures,
];

/** Finds what a code counts; null for a code that is none. */
export function exploreMeasure(code: string): ExploreMeasure | null {
  const ofSessions = sessionMeasures.find((known) => known === code);
  if (ofSessions !== undefined)
    return {
      source: 'sessions',
      code: ofSessions,
      unit: sessionUnit(ofSessions),
      counted:
        ofSessions === 'sessions.participants' || ofSessions === 'sessions.accompaniments' ? 'persons' : null,
    };
  const far = farMeasures.find((known) => known === code);
  if (far !== undefined) return { source: 'returns', code: far, unit: 'ratio', counted: null };
  if (!isMeasure(code)) return null;
  const counted = code === 'visits' || code === 'users' ? code : null;
  return { source: 'returns', code, unit: unitOf(code), counted };
}

/** Whether a measure is a share: a part of a whole, both added before one is divided by the other. */
export function isRatio(measure: ExploreMeasure): boolean {
  return measure.unit === 'ratio';
}

function sessionUnit(code: SessionMeasure): FigureUnit {
  if (code === 'sessions.minutes') return 'minutes';
  return code === 'sessions.seatsTaken' || code === 'sessions.farUnion' ? 'ratio' : 'count';
}
