import {
  createAnsweringLevel,
  deleteAnsweringLevel,
  editAnsweringLevel,
} from '#renderer/storage/answering-level-store.ts';
import { editHotlineSettings, replaceTicketCategory } from '#renderer/storage/hotline-settings-store.ts';
import { anonymiseTickets, retentionPreview } from '#renderer/storage/ticket-retention-store.ts';
import { makeWorkingTime } from '#shared/domain/answering-level/working-time.ts';
import { movedDueTimes } from '#shared/domain/hotline-settings/moved-due-times.ts';
import { REGISTER_SETTINGS_ID } from '#shared/domain/setting/register-settings.ts';
import type { ListPlatform } from './access-point-list-source.ts';
import type {
  Anonymisation,
  CategoryUse,
  DueTimesChange,
  HotlineSettingsApi,
} from './hotline-settings-api.ts';
import { type HotlineSources, makeHotlineSources } from './hotline-sources.ts';
import type { WorkerContext } from './worker-context.ts';

/** The verbs of the settings of the hotline and of the levels that answer. */
export function makeHotlineSettingsVerbs(
  context: WorkerContext,
  platform?: Partial<ListPlatform>,
): HotlineSettingsApi {
  const { register } = context;
  const sources = makeHotlineSources(context, platform);
  return {
    editHotlineSettings: (patch) => editHotlineSettings(register(), patch),
    replaceTicketCategory: (id, to) => replaceTicketCategory(register(), id, to),
    ticketCategoryUses: () => categoryUses(sources),
    createAnsweringLevel: (input) => createAnsweringLevel(register(), input),
    editAnsweringLevel: (id, patch) => editAnsweringLevel(register(), id, patch),
    deleteAnsweringLevel: (id) => deleteAnsweringLevel(register(), id),
    movedDueTimes: async (change) => {
      const settings = await register().database.settings.get(REGISTER_SETTINGS_ID);
      return movedBy(change, sources, settings?.timeZone ?? 'Europe/Paris');
    },
    retentionPreview: async () => retentionPreview(register(), await sources.today()),
    anonymiseTickets: async (ids, spared) => anonymiseTickets(register(), await sources.today(), ids, spared),
    anonymisations: () => anonymisationsOf(sources),
  };
}

async function categoryUses(sources: HotlineSources): Promise<readonly CategoryUse[]> {
  const { tickets, articles, settings } = await sources.hotline();
  const countIn = (rows: Iterable<{ readonly category: string | null }>): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const { category } of rows)
      if (category !== null) counts.set(category, (counts.get(category) ?? 0) + 1);
    return counts;
  };
  const ofTickets = countIn(tickets.values());
  const ofArticles = countIn(articles.values());
  return settings.ownCategories.map(({ id }) => ({
    id,
    tickets: ofTickets.get(id) ?? 0,
    articles: ofArticles.get(id) ?? 0,
  }));
}

async function movedBy(change: DueTimesChange, sources: HotlineSources, timeZone: string) {
  const [hotline, timeOf] = await Promise.all([sources.hotline(), sources.times()]);
  const { tickets, settings } = hotline;
  const before = { timeOf, settings };
  if (change.kind === 'targets')
    return movedDueTimes(tickets.values(), before, { timeOf, settings: change }, sources.now());
  const then = makeWorkingTime(change.calendar, timeZone);
  const after = {
    timeOf: (levelId: string) => (levelId === change.levelId ? then : timeOf(levelId)),
    settings,
  };
  return movedDueTimes(tickets.values(), before, after, sources.now());
}

/** Events of one act bear one instant. */
async function anonymisationsOf(sources: HotlineSources): Promise<readonly Anonymisation[]> {
  const acts = new Map<number, Anonymisation>();
  for (const { moments } of (await sources.hotline()).tickets.values())
    for (const { kind, at, officer } of moments)
      if (kind === 'anonymised') acts.set(at, { at, officer, count: (acts.get(at)?.count ?? 0) + 1 });
  return [...acts.values()].sort((a, b) => b.at - a.at);
}
