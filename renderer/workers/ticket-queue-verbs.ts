import type { Millis } from '#shared/domain/answering-level/working-time.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { weekStart } from '#shared/domain/calendar/week-start.ts';
import { REGISTER_SETTINGS_ID } from '#shared/domain/setting/register-settings.ts';
import type { Hotline } from '#shared/domain/ticket/hotline.ts';
import { lateTickets } from '#shared/domain/ticket/late-tickets.ts';
import { makeTicketRow } from '#shared/domain/ticket/make-ticket-row.ts';
import { isPending, openedAt, solvedAt } from '#shared/domain/ticket/ticket-facts.ts';
import type { ListPlatform } from './access-point-list-source.ts';
import { makeHotlineSources } from './hotline-sources.ts';
import type { TicketQueueApi } from './ticket-queue-api.ts';
import { factsOf } from './ticket-rows-verbs.ts';
import type { WorkerContext } from './worker-context.ts';

const DAY = 86_400_000;
const YEAR = 365.25 * DAY;

/** The verbs that read the queue. */
export function makeTicketQueueVerbs(
  context: WorkerContext,
  platform?: Partial<ListPlatform>,
): TicketQueueApi {
  const sources = makeHotlineSources(context, platform);
  const dayOf = async (): Promise<(at: Millis) => Day> => {
    const settings = await context.register().database.settings.get(REGISTER_SETTINGS_ID);
    // The Swedish writing of a day is the ISO one.
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: settings?.timeZone ?? 'Europe/Paris',
      dateStyle: 'short',
    });
    return (at) => format.format(at);
  };
  return {
    ticketQueue: async () => {
      const [hotline, times, names, toDay] = await Promise.all([
        sources.hotline(),
        sources.times(),
        sources.names(),
        dayOf(),
      ]);
      const now = sources.now();
      return {
        rows: hotline
          .pendingTickets()
          .flatMap((facts) => makeTicketRow(facts, hotline, times, names, now) ?? []),
        at: now,
        total: hotline.tickets.size,
        ...recentWork(hotline, toDay, now),
      };
    },
    lateTickets: async () => {
      const [hotline, times] = await Promise.all([sources.hotline(), sources.times()]);
      return lateTickets(hotline.pendingTickets(), hotline.settings, times, sources.now()).length;
    },
    ticketCounts: async (whose) => {
      const facts = factsOf(await sources.hotline(), whose);
      const since = sources.now() - YEAR;
      return {
        total: facts.length,
        pending: facts.filter(isPending).length,
        lastYear: facts.filter((one) => (openedAt(one) ?? 0) >= since).length,
      };
    },
  };
}

/** What was done since Monday, and what came today. */
function recentWork(
  hotline: Pick<Hotline, 'ticketsSince'>,
  dayOf: (at: Millis) => Day,
  now: Millis,
): { readonly solvedThisWeek: number; readonly openedToday: number } {
  const today = dayOf(now);
  const monday = weekStart(today);
  let solvedThisWeek = 0;
  let openedToday = 0;
  // The week is less than eight days old, whatever the time zone.
  for (const facts of hotline.ticketsSince(now - 8 * DAY)) {
    const opened = openedAt(facts);
    if (opened !== null && dayOf(opened) === today) openedToday += 1;
    const solved = solvedAt(facts);
    if (solved !== null && dayOf(solved) >= monday) solvedThisWeek += 1;
  }
  return { solvedThisWeek, openedToday };
}
