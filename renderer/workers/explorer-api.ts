import type { Written } from '#renderer/storage/write-path.ts';
import type { ExplorationInput, ExplorationQuestion } from '#shared/domain/exploration/exploration.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import type { ExploreOutcome } from '#shared/figures/explore/explore-answer.ts';
import type { ExploreRecords, ExploreSpot } from '#shared/figures/explore/explore-records.ts';

/** The verbs of the explorer of usage. */
export type ExplorerApi = {
  /** Answers a question, or tells why it has no answer. */
  readonly explore: (question: ExplorationQuestion) => Promise<ExploreOutcome>;
  /** The records behind a number of an answer, by place and time. @param limit most that are given */
  readonly exploreRecords: (
    question: ExplorationQuestion,
    spot: ExploreSpot,
    limit: number,
  ) => Promise<ExploreRecords>;
  /** Keeps a question under a name; refused where another has that name. */
  readonly createExploration: (
    input: ExplorationInput,
  ) => Promise<Outcome<Written & { readonly id: string }>>;
  readonly editExploration: (id: string, patch: Partial<ExplorationInput>) => Promise<Outcome<Written>>;
  readonly deleteExploration: (id: string) => Promise<Outcome<Written>>;
};
