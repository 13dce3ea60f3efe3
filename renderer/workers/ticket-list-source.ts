import { loadTerritory } from '#renderer/storage/territory-file.ts';
import { locationAt } from '#shared/domain/access-point/at-date.ts';
import { makeZoneOffset } from '#shared/domain/answering-level/zone-offset.ts';
import { REGISTER_SETTINGS_ID } from '#shared/domain/setting/register-settings.ts';
import type { Commune } from '#shared/domain/territory/territory.ts';
import { targetsOf } from '#shared/domain/ticket/level-times.ts';
import { ticketCategories } from '#shared/domain/ticket/ticket.ts';
import { readTicketClock, type TicketClock } from '#shared/domain/ticket/ticket-clock.ts';
import { clockEventsOf, isPending, type TicketFacts } from '#shared/domain/ticket/ticket-facts.ts';
import { makeTicketList, type TicketList } from '#shared/domain/ticket/ticket-list.ts';
import { ticketListFields } from '#shared/domain/ticket/ticket-list-fields.ts';
import { makeTextRanks } from '#shared/search/text-ranks.ts';
import { type ListPlatform, listReading } from './access-point-list-source.ts';
import { makeAnimatorSources } from './animator-sources.ts';
import { type HotlineSources, makeHotlineSources } from './hotline-sources.ts';
import type { ListSource } from './list-source.ts';
import { makeTicketSearching } from './ticket-searching.ts';
import type { WorkerContext } from './worker-context.ts';

const DAY = 86_400_000;
/** How long what the clocks said holds, in milliseconds: they tell minutes. */
const CLOCKS_HOLD = 60_000;

/** The list of all tickets: made again when they, or the names that it shows, change. */
export function ticketListSource(context: WorkerContext, given?: Partial<ListPlatform>): ListSource {
  const { register } = context;
  const platform = {
    loadCommunes: given?.loadCommunes ?? loadTerritory,
    now: given?.now ?? (() => new Date()),
  };
  const sources = makeHotlineSources(context, platform);
  const animators = makeAnimatorSources(context, platform);
  const search = makeTicketSearching(context, platform);
  const ranks = makeTextRanks(new Intl.Collator('fr').compare);
  const reading = () => listReading(context, platform, null);
  let held: { readonly from: readonly unknown[]; readonly list: TicketList } | null = null;

  const read = async (): Promise<TicketList> => {
    const [hotline, times, names, at, people, shown, equipment] = await Promise.all([
      sources.hotline(),
      sources.times(),
      sources.names(),
      reading(),
      animators.people(),
      animators.names(),
      register().parts.equipment.read(),
    ]);
    const [places, settings] = await Promise.all([
      animators.places(),
      register().database.settings.get(REGISTER_SETTINGS_ID),
    ]);
    const timeZone = settings?.timeZone ?? 'Europe/Paris';
    const from = [hotline, times, people, shown, equipment, places, at.today, timeZone];
    if (held === null || held.from.some((one, index) => one !== from[index])) {
      const byId = new Map(places.map((place) => [place.id, place]));
      const communeOf = (placeId: string): Commune | null => {
        const place = byId.get(placeId);
        const code = place === undefined ? null : (locationAt(place, at.today)?.communeCode ?? null);
        return code === null ? null : at.communeByCode(code);
      };
      const fields = ticketListFields({
        names,
        communeOf,
        levelName: (id) => hotline.levels.get(id)?.name ?? null,
        categories: [...ticketCategories, ...hotline.settings.ownCategories.map(({ id }) => id)],
        clockOf: makeClocks(hotline.settings, times, sources.now),
        dayOf: makeDays(timeZone),
      });
      held = { from, list: makeTicketList(hotline.tickets, fields, ranks) };
    }
    return held.list;
  };
  return {
    query: async (question) => {
      const [list, at] = await Promise.all([read(), reading()]);
      const among = question.search.trim() === '' ? null : new Set((await search(question.search, null)).ids);
      return list.query(question, among, at.today, at.areaName);
    },
    cells: async (ids, keys) => (await read()).cells(ids, keys, (await reading()).areaName),
    choices: async (key) => (await read()).choices(key, (await reading()).areaName),
    emails: async (ids) => {
      const [{ tickets }, { animators: known }] = await Promise.all([sources.hotline(), animators.people()]);
      const found = ids.flatMap((id) => {
        const ticket = tickets.get(id);
        return ticket === undefined ? [] : [known.get(ticket.animatorId ?? '')?.emails ?? []];
      });
      return { emails: [...new Set(found.flat())], without: found.filter((own) => own.length === 0).length };
    },
  };
}

/** The clocks of tickets: that of a solved one no longer moves, the others are read again each minute. */
function makeClocks(
  settings: Awaited<ReturnType<HotlineSources['hotline']>>['settings'],
  times: Awaited<ReturnType<HotlineSources['times']>>,
  now: HotlineSources['now'],
): (facts: TicketFacts) => TicketClock | null {
  const solved = new WeakMap<TicketFacts, TicketClock | null>();
  let pending = new WeakMap<TicketFacts, TicketClock | null>();
  let readAt = now();
  return (facts) => {
    if (now() - readAt >= CLOCKS_HOLD) {
      readAt = now();
      pending = new WeakMap();
    }
    const known = solved.get(facts) ?? pending.get(facts);
    if (known !== undefined) return known;
    const clock = readTicketClock(
      clockEventsOf(facts.moments),
      times,
      targetsOf(facts.priority, settings),
      readAt,
    );
    (isPending(facts) ? pending : solved).set(facts, clock);
    return clock;
  };
}

/** The days of instants by the clocks of a time zone. */
function makeDays(timeZone: string): (at: number) => string {
  const offsetAt = makeZoneOffset(timeZone);
  const days = new Map<number, string>();
  return (at) => {
    const number = Math.floor((at + offsetAt(at)) / DAY);
    let day = days.get(number);
    if (day === undefined) {
      day = new Date(number * DAY).toISOString().slice(0, 10);
      days.set(number, day);
    }
    return day;
  };
}
