import { Zip, ZipPassThrough } from 'fflate';
import { rhythmAt } from '#shared/domain/access-point/at-date.ts';
import { isItinerant } from '#shared/domain/access-point/stops.ts';
import { lastDay, monthIndex, monthsBetween } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import type { UsageReturn } from '#shared/domain/usage-return/usage-return.ts';
import { USAGE_SETTINGS_ID } from '#shared/domain/usage-settings/usage-settings.ts';
import { askedSheets, fitsQuestionnaire, missingRuns } from '#shared/exchange/questionnaire/ask-sheets.ts';
import { questionnaireNames } from '#shared/exchange/questionnaire/file-name.ts';
import type { AskedSheet, Questionnaire } from '#shared/exchange/questionnaire/questionnaire.ts';
import { communeInMonth, staysOf } from '#shared/figures/place-area.ts';
import { isOpenInMonth } from '#shared/figures/place-timeline.ts';
import type { PlaceFacts } from '#shared/figures/register-facts.ts';
import { CHUNK_LIMIT, type FileSink } from '#shared/shell/contract.ts';
import { breather } from './breather.ts';
import { type FiguresSources, makeFiguresFacts } from './figures-facts.ts';
import type { OnProgress } from './progress.ts';
import type { QuestionnaireApi, QuestionnairePlace, QuestionnaireWish } from './questionnaire-api.ts';
import type { WorkerContext } from './worker-context.ts';

/** Most sheets of one workbook: beyond, a spreadsheet is slow and nobody finds a place in it. */
const SHEET_LIMIT = 250;

/** The verbs that choose places and write what they are sent. */
export function makeQuestionnaireAsking(
  context: WorkerContext,
  sources: FiguresSources,
): Pick<QuestionnaireApi, 'questionnairePlaces' | 'writeQuestionnaires'> {
  const { settings, territory, today } = makeFiguresFacts(context, sources);
  return {
    questionnairePlaces: async (period) => {
      const { parts } = context.register();
      const [{ places }, returns, communes, held, day] = await Promise.all([
        parts.places.read(),
        parts.usage.touching(period),
        territory(),
        settings(),
        today(),
      ]);
      const byPlace = returnsByPlace(returns);
      const collator = new Intl.Collator(held?.language ?? 'fr', { numeric: true });
      return places
        .filter((place) => isOpenSometime(place, period))
        .map((place): QuestionnairePlace => {
          const commune = communeInMonth(staysOf(place, communes), monthIndex(period.to));
          return {
            id: place.id,
            name: place.name,
            communeName: commune?.name ?? place.locations[0]?.communeName ?? '',
            departementCode: commune?.departementCode ?? null,
            epciCode: commune?.epciCode ?? null,
            networkIds: place.networkIds,
            rhythm: rhythmAt(place, period.to),
            ...missingRuns(place, byPlace.get(place.id) ?? [], period, day),
            stops: isItinerant(place) ? place.stops.filter((stop) => isServed(stop, period)).length : 0,
          };
        })
        .sort((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
    },
    writeQuestionnaires: (wish, file, onProgress) =>
      context.task(async (signal) => {
        try {
          const asked = await prepare(wish);
          if (!asked.ok) {
            await file.discard();
            return asked;
          }
          await write(asked.value, wish, file, onProgress, breather(signal));
          return accepted({ name: await file.finish(), questionnaires: wish.placeIds.length });
        } catch (error) {
          // A file half written must not stay, whatever stopped it.
          await file.discard().catch(() => null);
          if (signal.aborted) throw error;
          return refused('export/write-failed', {
            detail: error instanceof Error ? error.message : String(error),
          });
        }
      }),
  };

  /** The questionnaires of a wish, one a place. */
  async function prepare(wish: QuestionnaireWish): Promise<Outcome<readonly Questionnaire[]>> {
    const { parts, database, pointer } = context.register();
    if (wish.placeIds.length === 0) return refused('questionnaire/no-place');
    if (wish.measures.length === 0) return refused('questionnaire/no-measure');
    if (!fitsQuestionnaire(wish.period)) return refused('questionnaire/period-too-long');
    const count = wish.placeIds.length;
    if (wish.shape === 'workbook' && count > SHEET_LIMIT)
      return refused('questionnaire/too-many-sheets', { count, limit: SHEET_LIMIT });
    const [{ places }, returns, held, own, day] = await Promise.all([
      parts.places.read(),
      parts.usage.ofPlaces(new Set(wish.placeIds)),
      settings(),
      database.usageSettings.get(USAGE_SETTINGS_ID),
      today(),
    ]);
    const byId = new Map(places.map((place) => [place.id, place]));
    const byPlace = returnsByPlace(returns);
    const { period, measures, intro, reply } = wish;
    return accepted(
      wish.placeIds.flatMap((id): Questionnaire[] => {
        const place = byId.get(id);
        if (place === undefined) return [];
        const sheets = askedSheets(place, byPlace.get(id) ?? [], {
          ...wish,
          lockedYears: own?.deletedAt === null ? own.lockedYears : [],
          today: day,
        });
        const organisation = held?.organisation ?? null;
        const writtenAt = sources.now().toISOString();
        const { registerId } = pointer;
        return [{ registerId, writtenAt, period, measures, organisation, intro, reply, sheets }];
      }),
    );
  }
}

async function write(
  asked: readonly Questionnaire[],
  wish: QuestionnaireWish,
  file: FileSink,
  onProgress: OnProgress,
  breathe: () => Promise<void>,
): Promise<void> {
  // The library is large: it is loaded when it serves.
  const { writeQuestionnaire } = await import('#renderer/documents/questionnaire-file.ts');
  const [first] = asked;
  if (first === undefined) return;
  if (wish.shape === 'workbook' || asked.length === 1) {
    const sheets: readonly AskedSheet[] = asked.flatMap((one) => one.sheets);
    onProgress({ done: 0, total: 1 });
    await put(file, await writeQuestionnaire({ ...first, sheets }));
    return;
  }
  const names = questionnaireNames(
    asked.map(({ sheets }) => sheets[0]?.placeName ?? ''),
    wish.period,
  );
  const pieces: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error !== null) throw error;
    pieces.push(chunk);
  });
  for (const [at, one] of asked.entries()) {
    onProgress({ done: at, total: asked.length });
    // A workbook is packed already.
    const entry = new ZipPassThrough(names[at] ?? `${at + 1}.xlsx`);
    entry.mtime = one.writtenAt;
    archive.add(entry);
    entry.push(await writeQuestionnaire(one), true);
    for (const piece of pieces.splice(0)) await put(file, piece);
    await breathe();
  }
  archive.end();
  for (const piece of pieces) await put(file, piece);
}

async function put(file: FileSink, bytes: Uint8Array): Promise<void> {
  for (let offset = 0; offset < bytes.length; offset += CHUNK_LIMIT)
    await file.write(bytes.subarray(offset, offset + CHUNK_LIMIT));
}

function returnsByPlace(returns: readonly UsageReturn[]): ReadonlyMap<string, readonly UsageReturn[]> {
  const byPlace = new Map<string, UsageReturn[]>();
  for (const entry of returns) {
    const own = byPlace.get(entry.placeId);
    if (own === undefined) byPlace.set(entry.placeId, [entry]);
    else own.push(entry);
  }
  return byPlace;
}

function isOpenSometime(place: PlaceFacts, period: Period): boolean {
  return monthsBetween(period.from, period.to).some((month) => isOpenInMonth(place, month));
}

function isServed(
  stop: { readonly from: string | null; readonly to: string | null },
  period: Period,
): boolean {
  return (stop.from ?? '') <= lastDay(period.to) && (stop.to === null || stop.to >= `${period.from}-01`);
}
