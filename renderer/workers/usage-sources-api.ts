import type { Written } from '#renderer/storage/write-path.ts';
import type { Month } from '#shared/domain/calendar/month.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import type { Measure } from '#shared/domain/usage-return/measures.ts';
import type { CountingSource, SourceDisagreement } from '#shared/figures/source-disagreements.ts';

/** A difference as the screen shows it. */
export type SourceLine = SourceDisagreement & {
  /** Null for the whole place. */
  readonly stopName: string | null;
};

/** A place whose returns and sessions do not say the same. */
export type SourcePlace = {
  readonly id: string;
  readonly name: string;
  /** Latest months first. */
  readonly lines: readonly SourceLine[];
};

/** Where returns and sessions do not say the same, place by place, by name. */
export type SourceBoard = {
  /** False in a register where nobody logs: then nothing can differ. */
  readonly logged: boolean;
  readonly places: readonly SourcePlace[];
};

/** What is to count of some measures of one return. */
export type SourceChoice = {
  readonly placeId: string;
  readonly stopId: string | null;
  readonly from: Month;
  readonly to: Month;
  readonly measures: readonly Measure[];
  readonly source: CountingSource;
};

/** The verbs of the two sources of usage, returns and sessions. */
export type UsageSourcesApi = {
  readonly sourceBoard: () => Promise<SourceBoard>;
  /** Chooses what counts, as one act; all or none. A return that does not stand any more is left out. */
  readonly chooseSources: (choices: readonly SourceChoice[]) => Promise<Outcome<Written>>;
};
