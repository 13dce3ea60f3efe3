import type { Written } from '#renderer/storage/write-path.ts';
import type { ReportingRhythm } from '#shared/domain/access-point/access-point.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import type { Measure } from '#shared/domain/usage-return/measures.ts';
import type { QuestionnaireReview, ReviewDecisions } from '#shared/exchange/questionnaire/review.ts';
import type { FileSink } from '#shared/shell/contract.ts';
import type { OnProgress } from './progress.ts';

/** A place that a questionnaire can be sent to: open in some month of the period. */
export type QuestionnairePlace = {
  readonly id: string;
  readonly name: string;
  readonly communeName: string;
  readonly departementCode: string | null;
  readonly epciCode: string | null;
  readonly networkIds: readonly string[];
  /** The last one that holds in the period. */
  readonly rhythm: ReportingRhythm;
  /** Months asked that are over, and how many of them were not reported. */
  readonly asked: number;
  readonly missing: number;
  /** Stops that an itinerant place serves in the period. */
  readonly stops: number;
};

/** Questionnaires to write. */
export type QuestionnaireWish = {
  /** In the order of the files or sheets. */
  readonly placeIds: readonly string[];
  readonly period: Period;
  readonly measures: readonly Measure[];
  readonly prefilled: boolean;
  readonly byStop: boolean;
  readonly coming: boolean;
  readonly intro: string | null;
  readonly reply: string | null;
  /** A file a place (in a ZIP where there are several), or one workbook with a sheet a place. */
  readonly shape: 'files' | 'workbook';
};

/** The verbs of questionnaires: one batch is held at a time, and nothing of it is written before {@link applyQuestionnaires}. */
export type QuestionnaireApi = {
  /** The places that can be asked for a period, by name. */
  readonly questionnairePlaces: (period: Period) => Promise<readonly QuestionnairePlace[]>;
  /** Writes questionnaires to a file: a workbook, or a ZIP of workbooks. Aborted by `cancel`, and then no file is left. */
  readonly writeQuestionnaires: (
    wish: QuestionnaireWish,
    file: FileSink,
    onProgress: OnProgress,
  ) => Promise<Outcome<{ readonly name: string; readonly questionnaires: number }>>;
  /** Reads files, or archives of files, that came back, and compares them with the register. Aborted by `cancel`. */
  readonly readQuestionnaires: (
    files: readonly File[],
    onProgress: OnProgress,
  ) => Promise<Outcome<QuestionnaireReview>>;
  /** Compares the batch again with the register as it is, with what the officer decided so far. */
  readonly reviewQuestionnaires: (
    batchId: string,
    decisions: ReviewDecisions,
  ) => Promise<Outcome<QuestionnaireReview>>;
  /** Writes what was taken, as one act. Refused where the register changed since the review that `decisions` answers. */
  readonly applyQuestionnaires: (
    batchId: string,
    decisions: ReviewDecisions,
  ) => Promise<Outcome<Written & { readonly returns: number }>>;
  readonly closeQuestionnaires: () => Promise<void>;
};
