import { type Period, periodLength } from '#shared/domain/calendar/period.ts';
import type { ExplorationDimension, ExplorationQuestion } from '#shared/domain/exploration/exploration.ts';
import type { ExploreRefusal } from './explore-answer.ts';
import { exploreMeasure } from './explore-measures.ts';

/** Dimensions of the calendar, from the shortest. */
export const timeDimensions = ['month', 'quarter', 'year'] as const;
export type TimeDimension = (typeof timeDimensions)[number];

/** Dimensions of the persons counted. */
export const publicDimensions = ['gender', 'age', 'situation', 'activity', 'residence'] as const;
export type PublicDimension = (typeof publicDimensions)[number];

/** Dimensions of the place, at the month of what is counted. */
export const placeDimensions = [
  'place',
  'commune',
  'epci',
  'departement',
  'network',
  'placeKind',
  'zoning',
] as const;
export type PlaceDimension = (typeof placeDimensions)[number];

/** Dimensions that only a session has, stops apart: a return can be of one. */
export const sessionDimensions = ['weekday', 'stop', 'sessionKind', 'theme', 'animator'] as const;
export type SessionDimension = (typeof sessionDimensions)[number];

/** Longest period of a question, in months. */
export const EXPLORE_MONTHS = 240;
/** Most columns that a table has and can still be read. */
export const EXPLORE_COLUMNS = 60;

/** Tells whether a dimension is one of a family. */
export function isOneOf<T extends ExplorationDimension>(
  family: readonly T[],
  dimension: ExplorationDimension | null,
): dimension is T {
  return family.some((known) => known === dimension);
}

/** Why a question cannot be answered, found before anything is counted; null when it can. */
export function refuseQuestion(question: ExplorationQuestion): ExploreRefusal | null {
  const { rows, columns, filters, period } = question;
  const refuse = (
    code: ExploreRefusal['code'],
    dimension: ExplorationDimension | null = null,
    count: number | null = null,
  ): ExploreRefusal => ({ code, dimension, count });
  const measure = exploreMeasure(question.measure);
  if (measure === null) return refuse('unknownMeasure');
  if (isTooLong(period)) return refuse('tooLong', null, EXPLORE_MONTHS);
  if (rows === columns) return refuse('sameDimension', rows);
  if (isOneOf(timeDimensions, rows) && isOneOf(timeDimensions, columns)) return refuse('twoTimes', columns);
  const used = [
    ...new Set([rows, ...(columns === null ? [] : [columns]), ...filters.map((f) => f.dimension)]),
  ];
  if (used.includes('label')) return refuse('notYet', 'label');
  const publics = used.filter((dimension) => isOneOf(publicDimensions, dimension));
  if (measure.source === 'sessions') {
    if (publics.includes('activity')) return refuse('returnsOnly', 'activity');
  } else {
    const ofSessions = used.find(
      (dimension) => isOneOf(sessionDimensions, dimension) && dimension !== 'stop',
    );
    if (ofSessions !== undefined) return refuse('sessionsOnly', ofSessions);
  }
  const first = publics[0];
  if (first !== undefined && measure.counted === null) return refuse('noPublics', first);
  if (publics.length > 1 && measure.source === 'returns') return refuse('twoPublics', publics[1] ?? null);
  return null;
}

function isTooLong(period: Period): boolean {
  return periodLength(period) > EXPLORE_MONTHS;
}
