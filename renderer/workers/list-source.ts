import type { Day } from '#shared/domain/calendar/day.ts';
import type {
  ListAnswer,
  ListCells,
  ListChoice,
  ListEmails,
  ListQuestion,
} from '#shared/list/list-question.ts';

/** How the worker answers the questions of one list. A new list adds one to those of `list-verbs.ts`. */
export type ListSource = {
  readonly query: (question: ListQuestion) => Promise<ListAnswer>;
  /** @param asOf day that dated values are read at; null = today */
  readonly cells: (
    ids: readonly string[],
    keys: readonly string[],
    asOf: Day | null,
  ) => Promise<readonly ListCells[]>;
  readonly choices: (key: string) => Promise<readonly ListChoice[]>;
  readonly emails: (ids: readonly string[]) => Promise<ListEmails>;
};
