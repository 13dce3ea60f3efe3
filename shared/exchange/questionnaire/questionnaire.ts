import type { Period } from '#shared/domain/calendar/period.ts';
import type { Measure } from '#shared/domain/usage-return/measures.ts';
import type { BreakdownBasis, ReturnValues } from '#shared/domain/usage-return/usage-return.ts';

/** Version of the layout of a questionnaire; one that is newer than the program's is refused. */
export const QUESTIONNAIRE_VERSION = 1;

/** What stood in the register for some months when a questionnaire was written, or what stands now. */
export type StandingFigures = {
  readonly closed: boolean;
  /** Null where no return stands. */
  readonly basis: BreakdownBasis | null;
  readonly values: ReturnValues;
  readonly comment: string | null;
};

/** Nothing was reported. */
export const nothingStanding: StandingFigures = { closed: false, basis: null, values: {}, comment: null };

/** Why the cells of some months are grey, or that they are to be filled. */
export type ColumnState = 'open' | 'notOpen' | 'notDue' | 'locked';

/** The months of one return, as a column of a questionnaire. */
export type AskedColumn = {
  readonly run: Period;
  readonly state: ColumnState;
  /** What the cells show: figures of the register, or nothing where they are not to be shown. */
  readonly shown: StandingFigures;
};

/** One place, or one stop of an itinerant place, as a sheet of a questionnaire. */
export type AskedSheet = {
  readonly placeId: string;
  /** Null = the whole place. */
  readonly stopId: string | null;
  readonly placeName: string;
  readonly stopName: string | null;
  /** Empty where it is not known. */
  readonly communeName: string;
  readonly columns: readonly AskedColumn[];
};

/** A questionnaire: one file, a sheet a place or stop. */
export type Questionnaire = {
  readonly registerId: string;
  /** ISO instant. */
  readonly writtenAt: string;
  readonly period: Period;
  /** In the order of the measures. */
  readonly measures: readonly Measure[];
  /** Who asks; null where the register does not say. */
  readonly organisation: string | null;
  readonly intro: string | null;
  readonly reply: string | null;
  readonly sheets: readonly AskedSheet[];
};

/** A row that is filled in: a figure, or one of the three words about the months. */
export const wordRows = ['closed', 'basis', 'comment'] as const;
export type WordRow = (typeof wordRows)[number];
export type RowKey = Measure | WordRow;

/** Months as a key, `2025-01:2025-03`. */
export function runKey({ from, to }: Period): string {
  return `${from}:${to}`;
}
