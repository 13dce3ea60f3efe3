import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import type { AnsweringLevel } from '#shared/domain/answering-level/answering-level.ts';
import type { Millis } from '#shared/domain/answering-level/working-time.ts';
import type { Article } from '#shared/domain/article/article.ts';
import {
  defaultHotlineSettings,
  HOTLINE_SETTINGS_ID,
  type HotlineSettings,
} from '#shared/domain/hotline-settings/hotline-settings.ts';
import { levelTimes } from '#shared/domain/ticket/level-times.ts';
import type { Ticket } from '#shared/domain/ticket/ticket.ts';
import type { TicketEvent } from '#shared/domain/ticket/ticket-event.ts';
import { nextTicketNumbers, ticketNumberPrefix } from '#shared/domain/ticket/ticket-number.ts';
import { exampleAuthor, exampleBookkeeping } from './example-author.ts';
import { type CallerGround, makeCallerDraw } from './example-hotline-caller.ts';
import { exampleLevelKinds, makeHotlineLevels } from './example-hotline-levels.ts';
import type { LifeStep } from './example-hotline-life.ts';
import { makeHotlineSheets } from './example-hotline-sheets.ts';
import { drawTicketStories, openedAt, type TicketStory } from './example-hotline-stories.ts';
import type { PlaceSetting } from './example-places.ts';
import type { HotlineCall } from './hotline-calls.ts';
import type { HotlineTexts } from './hotline-texts.ts';
import { makeRandom, type Random } from './random.ts';

/** The hotline of the example. */
export type ExampleHotline = {
  readonly hotlineSettings: readonly HotlineSettings[];
  readonly levels: readonly AnsweringLevel[];
  readonly tickets: readonly Ticket[];
  readonly articles: readonly Article[];
  readonly ticketEvents: readonly TicketEvent[];
};

/** What the hotline of the example is made beside. */
export type HotlineGround = CallerGround & {
  readonly epciOf: (place: AccessPoint) => string | null;
  /** Who answers at the levels of the register's own office. */
  readonly officer: string;
  readonly timeZone: string;
  /** Nothing has happened later. */
  readonly until: Millis;
};

/** Calls of a year for each place, and the most that an example register has: 1 500 over three years. */
const PER_PLACE = 2;
const MOST_PER_YEAR = 505;

/** Makes five levels, twenty sheets, and the calls of the months told with all that happened to them until now. */
export function makeHotline(
  ground: HotlineGround,
  setting: PlaceSetting,
  texts: HotlineTexts,
): ExampleHotline {
  const { seed, window } = setting;
  const { places, organisations, epciOf, officer, until } = ground;
  const levels = makeHotlineLevels(places, organisations, setting, texts, officer);
  const inOrder = exampleLevelKinds.map((kind) => levels[kind].level);
  const ownCategory = { id: makeRandom(seed, 55).uuid(window.now), name: texts.ownCategory };
  const categoryOf = (category: HotlineCall['category']): string =>
    category === 'operator' ? ownCategory.id : category;
  const sheets = makeHotlineSheets(setting, texts, categoryOf);
  const stories = drawTicketStories({
    seed,
    window,
    places,
    epciOf,
    levels,
    texts,
    until,
    timeOf: levelTimes(new Map(inOrder.map((level) => [level.id, level])), ground.timeZone),
    sheetId: ({ sheet }) => (sheet === null ? null : (sheets.get(sheet)?.id ?? null)),
    draw: makeCallerDraw(ground),
    perMonth: Math.min(MOST_PER_YEAR, places.length * PER_PLACE) / 12,
  });
  const written = writeStories(stories, until, categoryOf, texts, makeRandom(seed, 56));
  return {
    hotlineSettings: [
      {
        id: HOTLINE_SETTINGS_ID,
        ...exampleBookkeeping(window.now, 0),
        ...defaultHotlineSettings,
        ownCategories: [ownCategory],
        firstLevelId: levels.hub.level.id,
        templates: texts.templates.map(([name, text], index) => ({
          id: makeRandom(seed, 57, index).uuid(window.now),
          name,
          text,
        })),
      },
    ],
    levels: inOrder,
    articles: [...sheets].map(([key, sheet], index) => ({
      ...sheet,
      // One sheet in three was written from a call.
      ticketId: index % 3 === 0 ? (written.solvedBy.get(key) ?? null) : null,
    })),
    tickets: written.tickets,
    ticketEvents: written.ticketEvents,
  };
}

type Written = {
  readonly tickets: readonly Ticket[];
  readonly ticketEvents: readonly TicketEvent[];
  /** The first ticket solved of those that a sheet answers, by the key of the sheet. */
  readonly solvedBy: ReadonlyMap<string, string>;
};

/** Writes the records of what has happened; ids follow the order in which things were entered. */
function writeStories(
  stories: readonly TicketStory[],
  until: Millis,
  categoryOf: (category: HotlineCall['category']) => string,
  texts: HotlineTexts,
  random: Random,
): Written {
  const tickets: Ticket[] = [];
  const ticketEvents: TicketEvent[] = [];
  const solvedBy = new Map<string, string>();
  const idOf = new Map<TicketStory, string>();
  const counts = new Map<string, number>();
  for (const story of stories) {
    const { fields, call, text, again, enteredAt } = story;
    if (openedAt(story) > until || (enteredAt ?? 0) > until) continue;
    const steps = story.steps.filter(({ at }) => at <= until);
    const [opening] = steps;
    if (opening === undefined) continue;
    const entered = Math.max(opening.at, enteredAt ?? 0);
    const year = new Date(opening.at).toISOString().slice(0, 4);
    const prefix = ticketNumberPrefix(year, exampleAuthor.device);
    const count = counts.get(prefix) ?? 0;
    counts.set(prefix, count + 1);
    const id = random.uuid(entered);
    idOf.set(story, id);
    const solved = steps.some(({ kind }) => kind === 'solved');
    if (solved && call.sheet !== null && !solvedBy.has(call.sheet)) solvedBy.set(call.sheet, id);
    tickets.push({
      id,
      ...exampleBookkeeping(entered, tickets.length),
      ...fields,
      number: nextTicketNumbers(prefix, count, 1)[0] ?? '',
      type: call.type,
      category: random.chance(0.97) ? categoryOf(call.category) : null,
      duplicateOfId: again === null ? null : (idOf.get(again) ?? null),
      assignee: assigneeOf(steps, random),
      cause: solved && random.chance(0.85) ? text.cause : null,
      solution: solved ? text.solution : null,
      ...satisfactionOf(steps, texts, random),
      anonymisedAt: null,
    });
    steps.forEach((step, index) => {
      const at = Math.max(step.at, enteredAt ?? 0);
      ticketEvents.push({
        // A millisecond apart: what happened at one instant keeps its order.
        id: random.uuid(at + index),
        ...exampleBookkeeping(at, ticketEvents.length),
        ...step,
        ticketId: id,
        at: new Date(step.at).toISOString(),
      });
    });
  }
  return { tickets, ticketEvents, solvedBy };
}

/** Whoever did the last thing; of those that nobody answered yet, most have nobody. */
function assigneeOf(steps: readonly LifeStep[], random: Random): string | null {
  const free = random.chance(0.7);
  if (steps.length === 1 && free) return null;
  const last = steps.at(-1);
  return last?.toOfficer ?? last?.officer ?? null;
}

/** A mark of one closed ticket in three: whoever waited long is less pleased. */
function satisfactionOf(
  steps: readonly LifeStep[],
  texts: HotlineTexts,
  random: Random,
): Pick<Ticket, 'satisfaction' | 'satisfactionText'> {
  const closed = steps.some(({ kind }) => kind === 'closed');
  if (!closed || !random.chance(0.34)) return { satisfaction: null, satisfactionText: null };
  const long = steps.length > 5;
  const satisfaction = random.weighted([
    [4, long ? 30 : 62],
    [3, 28],
    [2, long ? 26 : 7],
    [1, long ? 16 : 3],
  ] as const);
  const words = satisfaction >= 3 ? texts.pleased : texts.displeased;
  return { satisfaction, satisfactionText: random.chance(0.4) ? random.pick(words) : null };
}
