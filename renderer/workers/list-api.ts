import type { Written } from '#renderer/storage/write-path.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import type { SavedViewInput, ViewedList } from '#shared/domain/saved-view/saved-view.ts';
import type { BulkChange, BulkPlan } from '#shared/list/bulk-change.ts';
import type {
  ListAnswer,
  ListCells,
  ListChoice,
  ListEmails,
  ListQuestion,
} from '#shared/list/list-question.ts';

/** The verbs of every list: its questions, what its rows show, its views. */
export type ListApi = {
  /** The ids of the records that answer a question, in order. */
  readonly listRecords: (list: ViewedList, question: ListQuestion) => Promise<ListAnswer>;
  /**
   * What some records show, in the order of the ids; one that is gone has none.
   *
   * @param keys fields of the list
   * @param asOf day that dated values are read at; null = today
   */
  readonly listCells: (
    list: ViewedList,
    ids: readonly string[],
    keys: readonly string[],
    asOf: Day | null,
  ) => Promise<readonly ListCells[]>;
  /** The values that records hold in a field, with how many hold each. */
  readonly listChoices: (list: ViewedList, key: string) => Promise<readonly ListChoice[]>;
  /** The e-mail addresses of some records, each once. */
  readonly listEmails: (list: ViewedList, ids: readonly string[]) => Promise<ListEmails>;

  /** How many of some records a change would touch. Nothing is written. */
  readonly planBulkChange: (
    list: ViewedList,
    ids: readonly string[],
    change: BulkChange,
  ) => Promise<BulkPlan>;
  /** Changes many records as one act, all or none. */
  readonly applyBulkChange: (
    list: ViewedList,
    ids: readonly string[],
    change: BulkChange,
  ) => Promise<Outcome<Written>>;

  /** Keeps a view under a name; refused where the list has one of that name. */
  readonly saveView: (input: SavedViewInput) => Promise<Outcome<Written & { readonly id: string }>>;
  readonly editView: (id: string, patch: Partial<SavedViewInput>) => Promise<Outcome<Written>>;
  readonly deleteView: (id: string) => Promise<Outcome<Written>>;
  /** Makes a view the one that its list opens on; null = none. */
  readonly setDefaultView: (list: ViewedList, id: string | null) => Promise<Outcome<Written>>;
};
