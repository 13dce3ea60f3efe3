import type { RecordRow } from '#shared/domain/record/record-row.ts';
import type { Survey, SurveyResponse } from '#shared/domain/survey/survey.ts';
import type { SurveyFacts } from '#shared/figures/survey-facts.ts';
import type { Contribution } from './contribution.ts';
import type { RegisterDatabase } from './database.ts';
import { livingRows, mendedRows } from './held-rows.ts';

/** The surveys of an open generation and what was answered, held in memory: what counts them is quick. */
export type SurveyStore = {
  readonly contribution: Contribution;
  /** The living ones, read at the first question, then mended by each act. */
  readonly read: () => Promise<SurveyFacts>;
};

/** Makes the store of a generation. Nothing is read before the first question. */
export function makeSurveyStore(database: RegisterDatabase): SurveyStore {
  let writes = 0;
  let held: SurveyFacts | null = null;
  let loading: Promise<SurveyFacts> | null = null;
  /** Reads again where a write came in between: what was read may lack it. */
  const readAfresh = async (): Promise<SurveyFacts> => {
    for (;;) {
      const before = writes;
      const [surveys, responses] = await Promise.all([
        livingRows(database.surveys),
        livingRows(database.surveyResponses),
      ]);
      if (writes === before) return { surveys, responses };
    }
  };
  return {
    contribution: {
      tables: ['survey', 'surveyResponse'],
      stores: [],
      apply: async () => undefined,
      committed: (_, { rows }) => {
        writes += 1;
        if (held === null) return;
        held = {
          surveys: mendedRows(held.surveys, rows.get('survey'), isSurvey),
          responses: mendedRows(held.responses, rows.get('surveyResponse'), isResponse),
        };
      },
    },
    read: async () => {
      if (held !== null) return held;
      loading ??= readAfresh()
        .then((read) => {
          held = read;
          return read;
        })
        .finally(() => {
          loading = null;
        });
      return loading;
    },
  };
}

// The rows of an act come by table: a field that no other table has tells the compiler which.
const isSurvey = (row: RecordRow): row is Survey => 'questions' in row && 'from' in row;
const isResponse = (row: RecordRow): row is SurveyResponse => 'surveyId' in row;
