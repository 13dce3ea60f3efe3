import { accepted, refused } from '#shared/domain/problem.ts';
import type { UsageReturn } from '#shared/domain/usage-return/usage-return.ts';
import { USAGE_SETTINGS_ID } from '#shared/domain/usage-settings/usage-settings.ts';
import type { QuestionnaireReview, ReviewDecisions } from '#shared/exchange/questionnaire/review.ts';
import { noDecisions } from '#shared/exchange/questionnaire/review.ts';
import {
  type KnownReturns,
  type ReturnedQuestionnaire,
  type ReviewedBatch,
  reviewFiles,
} from '#shared/exchange/questionnaire/review-files.ts';
import { nearAmong } from '#shared/figures/near-returns.ts';
import { checkedPlace, unlikelyValues } from '#shared/figures/unlikely-value.ts';
import { breather } from './breather.ts';
import { type FiguresSources, figuresPlatform, makeFiguresFacts } from './figures-facts.ts';
import { makeNewId } from './new-id.ts';
import type { QuestionnaireApi } from './questionnaire-api.ts';
import { makeQuestionnaireAsking } from './questionnaire-asking.ts';
import { readReturnedFiles } from './questionnaire-files.ts';
import { returnChanges } from './usage-verbs.ts';
import type { WorkerContext } from './worker-context.ts';

/** The batch under way, and what the officer was last shown of it. */
type Batch = {
  readonly id: string;
  readonly files: readonly ReturnedQuestionnaire[];
  shown: string;
};

/** The verbs of questionnaires: written, read back, compared, kept. */
export function makeQuestionnaireVerbs(
  context: WorkerContext,
  sources: FiguresSources = figuresPlatform,
): QuestionnaireApi {
  let batch: Batch | null = null;
  const newId = makeNewId(() => sources.now().getTime());
  const { today } = makeFiguresFacts(context, sources);
  const review = async (held: Batch, decisions: ReviewDecisions): Promise<ReviewedBatch> =>
    reviewFiles(held.files, await knownReturns(context, held.files, await today()), decisions);
  const show = async (held: Batch, decisions: ReviewDecisions): Promise<QuestionnaireReview> => {
    const { files, edits } = await review(held, decisions);
    held.shown = signature(files);
    return { id: held.id, files, returns: edits.length };
  };
  return {
    ...makeQuestionnaireAsking(context, sources),
    readQuestionnaires: (files, onProgress) =>
      context.task(async (signal) => {
        batch = null;
        const returned = await readReturnedFiles(files, onProgress, breather(signal));
        if (returned.length === 0) return refused('questionnaire/no-file');
        const held: Batch = { id: newId(), files: returned, shown: '' };
        batch = held;
        return accepted(await show(held, noDecisions));
      }),
    reviewQuestionnaires: async (batchId, decisions) =>
      batch?.id === batchId ? accepted(await show(batch, decisions)) : refused('questionnaire/batch-gone'),
    applyQuestionnaires: async (batchId, decisions) => {
      if (batch?.id !== batchId) return refused('questionnaire/batch-gone');
      const { files, edits } = await review(batch, decisions);
      // What the officer answered is what stands, or the question is asked again.
      if (signature(files) !== batch.shown) return refused('questionnaire/outdated');
      if (edits.length === 0) return refused('questionnaire/nothing-to-write');
      const written = await context.register().writePath.write({
        reason: 'import',
        changes: async (act) =>
          returnChanges(
            context,
            edits.map((edit) => edit),
            act,
          ),
      });
      return written.ok ? accepted({ ...written.value, returns: edits.length }) : written;
    },
    closeQuestionnaires: async () => {
      batch = null;
    },
  };
}

/** What a review showed: which files are taken, their state, and both values of the figures that differ. */
function signature(files: ReviewedBatch['files']): string {
  return JSON.stringify(
    files.map(({ accepted: isTaken, state, changes }) => [
      isTaken,
      state,
      changes.map(({ id, register }) => [id, register]),
    ]),
  );
}

/** What the register says of the places that a batch names. */
async function knownReturns(
  context: WorkerContext,
  files: readonly ReturnedQuestionnaire[],
  today: string,
): Promise<KnownReturns> {
  const { database, parts, pointer } = context.register();
  const ids = [
    ...new Set(
      files.flatMap(({ reading }) => (reading.ok ? reading.value.sheets.map(({ placeId }) => placeId) : [])),
    ),
  ];
  const [rows, returns, settings] = await Promise.all([
    database.accessPoints.bulkGet(ids),
    parts.usage.ofPlaces(new Set(ids)),
    database.usageSettings.get(USAGE_SETTINGS_ID),
  ]);
  const byPlace = new Map<string, UsageReturn[]>();
  for (const entry of returns) {
    const own = byPlace.get(entry.placeId);
    if (own === undefined) byPlace.set(entry.placeId, [entry]);
    else own.push(entry);
  }
  const places = new Map(
    rows.flatMap((place) =>
      place === undefined || place.deletedAt !== null ? [] : [[place.id, place] as const],
    ),
  );
  return {
    registerId: pointer.registerId,
    today,
    lockedYears: settings?.deletedAt === null ? settings.lockedYears : [],
    places,
    returns,
    unlikely: (entry) => {
      const place = places.get(entry.placeId);
      return place === undefined
        ? []
        : unlikelyValues(
            entry,
            nearAmong(byPlace.get(entry.placeId) ?? [], entry),
            checkedPlace(place, entry.stopId),
          );
    },
  };
}
