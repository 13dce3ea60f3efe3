import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import type { Millis } from '#shared/domain/answering-level/working-time.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { addMonths, type Month, monthAt, monthOf } from '#shared/domain/calendar/month.ts';
import { defaultHotlineSettings } from '#shared/domain/hotline-settings/hotline-settings.ts';
import type { Ticket } from '#shared/domain/ticket/ticket.ts';
import { priorityOf } from '#shared/domain/ticket/ticket-priority.ts';
import type { DrawnCaller, makeCallerDraw } from './example-hotline-caller.ts';
import type { ExampleLevelKind } from './example-hotline-levels.ts';
import { type LifeGround, type LifeStep, lifeStep, tellLife } from './example-hotline-life.ts';
import { addDays, type ExampleWindow } from './example-window.ts';
import type { HotlineCallText } from './hotline-call-text.ts';
import { type HotlineCall, type HotlineCallKey, hotlineCalls, hotlineOutage } from './hotline-calls.ts';
import { makeRandom, type Random } from './random.ts';

/** A ticket and all that happens to it, before today or after: what is yet to come is cut off later. */
export type TicketStory = {
  readonly call: HotlineCall;
  readonly text: HotlineCallText;
  readonly key: HotlineCallKey | null;
  readonly fields: DrawnCaller &
    Pick<Ticket, 'channel' | 'subject' | 'description' | 'urgency' | 'impact' | 'priority'>;
  readonly steps: readonly LifeStep[];
  /** When it was written down; null = as it happened. */
  readonly enteredAt: Millis | null;
  /** The story that this one says again. */
  readonly again: TicketStory | null;
};

/** What stories are drawn with. */
export type StoryGround = LifeGround & {
  readonly seed: number;
  readonly window: ExampleWindow;
  readonly places: readonly AccessPoint[];
  readonly epciOf: (place: AccessPoint) => string | null;
  readonly draw: ReturnType<typeof makeCallerDraw>;
  /** Calls of an average month, in the middle of the months told. */
  readonly perMonth: number;
  /** Nothing has happened later. */
  readonly until: Millis;
};

/** How a year goes: few calls in summer, most when places open again. */
const SEASONS = [1.16, 1, 1.1, 0.94, 0.84, 1.02, 0.6, 0.42, 1.46, 1.3, 1.14, 0.78];
/** Growth of the number of calls over the months told, around their middle. */
const GROWTH = 0.36;
const OUTAGE_EVERY = 5;
const HOUR = 3_600_000;
/** Only what was asked lately can still wait. */
const RECENT = 24 * 24 * HOUR;
/** Share of calls that have the usual urgency and impact of their kind. */
const USUAL = 0.64;

const keys = Object.keys(hotlineCalls).filter((key): key is HotlineCallKey => key in hotlineCalls);
const weights = keys.map((key) => [key, hotlineCalls[key].weight] as const);

/** Draws the tickets of the months told and of the days since, in the order of their opening. */
export function drawTicketStories(ground: StoryGround): readonly TicketStory[] {
  const { seed, window, perMonth, until } = ground;
  const stories: TicketStory[] = [];
  const last = monthOf(new Date(until).toISOString().slice(0, 10));
  for (let offset = 0, month = monthAt(window.first); month <= last; offset += 1) {
    const random = makeRandom(seed, 51, offset);
    const grown = 1 + GROWTH * (offset / Math.max(1, window.months - 1) - 0.5) * 2;
    const season = SEASONS[Number(month.slice(5)) - 1] ?? 1;
    const count = Math.round(perMonth * season * grown * random.around(0.12));
    for (let rank = 0; rank < count; rank += 1)
      stories.push(...drawStory(ground, month, makeRandom(seed, 52, offset, rank)));
    if (offset % OUTAGE_EVERY === 2 && perMonth >= 10)
      stories.push(...drawOutage(ground, month, makeRandom(seed, 53, offset)));
    month = addMonths(month, 1);
  }
  return stories.sort((a, b) => openedAt(a) - openedAt(b));
}

/** When the story begins. */
export function openedAt({ steps }: Pick<TicketStory, 'steps'>): Millis {
  return steps[0]?.at ?? 0;
}

function drawStory(ground: StoryGround, month: Month, random: Random): readonly TicketStory[] {
  const key = random.weighted(weights);
  const call: HotlineCall = hotlineCalls[key];
  const day = `${month}-${String(random.int(1, 28)).padStart(2, '0')}`;
  const channel = random.weighted([
    ['phone', 55],
    ['email', 27],
    ['onSite', 9],
    ['visit', 5],
    ['other', 3],
    [null, 1],
  ] as const);
  const level: ExampleLevelKind = random.weighted([
    ['hub', 64],
    ['region', 22],
    ['departement', 9],
    ['epci', 5],
  ]);
  const opened = openingOf(ground, level, day, channel === 'email' && random.chance(0.3), random);
  const [urgency, impact] = random.chance(USUAL) ? call.stakes[0] : random.pick(call.stakes);
  const ruled = priorityOf(urgency, impact, defaultHotlineSettings);
  const priority = random.chance(0.03) ? random.pick(['p1', 'p2', 'p3'] as const) : ruled;
  const text = ground.texts.calls[key];
  const recent = ground.until - opened < RECENT;
  const steps = tellLife(
    ground,
    { call, opened, level, priority, stuck: recent && random.chance(0.26) },
    random,
  );
  const story: TicketStory = {
    call,
    text,
    key,
    fields: {
      ...ground.draw(call, dayOf(opened), random),
      channel,
      subject: random.pick(text.subjects),
      description: text.description !== null && random.chance(0.72) ? text.description : null,
      urgency,
      impact,
      priority,
    },
    steps,
    enteredAt:
      channel !== 'email' && random.chance(0.07)
        ? (steps.at(random.chance(0.5) ? -1 : 0)?.at ?? opened) + random.int(2, 50) * HOUR
        : null,
    again: null,
  };
  const solved = firstSolved(steps, opened + HOUR);
  if (solved === null || solved - opened < 3 * HOUR || !random.chance(0.035)) return [story];
  const at = opened + Math.floor((solved - opened) * (0.1 + random.unit() * 0.7));
  return [story, sayAgain(story, { ...story.fields, channel: 'email' }, at)];
}

/** A breakdown that several places of an EPCI tell of within a few hours. */
function drawOutage(ground: StoryGround, month: Month, random: Random): readonly TicketStory[] {
  const [first, ...others] = nearPlaces(ground, random);
  if (first === undefined) return [];
  const day = `${month}-${String(random.int(3, 26)).padStart(2, '0')}`;
  const opened = openingOf(ground, 'hub', day, false, random);
  const { outage, outageAgain } = ground.texts;
  const fields = (place: AccessPoint): TicketStory['fields'] => ({
    ...ground.draw(hotlineOutage, dayOf(opened), random, place),
    channel: random.chance(0.8) ? 'phone' : 'email',
    subject: outage.subjects[0],
    description: outage.description,
    urgency: 'high',
    impact: 'places',
    priority: 'p1',
  });
  const main: TicketStory = {
    call: hotlineOutage,
    text: outage,
    key: null,
    fields: fields(first),
    steps: tellLife(
      ground,
      { call: hotlineOutage, opened, level: 'hub', priority: 'p1', stuck: false },
      random,
    ),
    enteredAt: null,
    again: null,
  };
  return [
    main,
    ...others.map((place) =>
      sayAgain(
        main,
        { ...fields(place), subject: outageAgain, description: null },
        opened + random.int(4, 55) * 60_000,
      ),
    ),
  ];
}

/** Places of one EPCI, a few of them. */
function nearPlaces({ places, epciOf }: StoryGround, random: Random): readonly AccessPoint[] {
  const open = places.filter(({ statusHistory }) => statusHistory.every(({ status }) => status === 'open'));
  const first = open[random.int(0, Math.max(0, open.length - 1))];
  if (first === undefined) return [];
  const near = open.filter((place) => place.id !== first.id && epciOf(place) === epciOf(first));
  const from = random.int(0, Math.max(0, near.length - 3));
  return [first, ...near.slice(from, from + random.int(2, 4))];
}

/** The same thing told again: answered at once, solved with the first. */
function sayAgain(first: TicketStory, fields: TicketStory['fields'], at: Millis): TicketStory {
  const levelId = first.steps[0]?.levelId ?? '';
  const solved = firstSolved(first.steps, at);
  const officer = first.steps[0]?.officer ?? null;
  return {
    ...first,
    fields,
    steps: [
      lifeStep('opened', at, levelId, { officer }),
      lifeStep('answered', at, levelId, { officer, minutes: 3 }),
      ...(solved === null ? [] : [lifeStep('solved', solved, levelId, { officer })]),
    ],
    enteredAt: null,
    again: first,
  };
}

function firstSolved(steps: readonly LifeStep[], after: Millis): Millis | null {
  return steps.find(({ kind, at }) => kind === 'solved' && at > after)?.at ?? null;
}

/** Within the hours of the level, on that day or the next on which it answers; or in the evening before. */
function openingOf(
  { timeOf, levels }: StoryGround,
  level: ExampleLevelKind,
  day: Day,
  evening: boolean,
  random: Random,
): Millis {
  const midnight = Date.parse(`${day}T00:00:00.000Z`);
  if (evening) return midnight + random.int(17 * 60, 21 * 60) * 60_000;
  // Mornings are busier.
  const minutes = Math.floor(random.unit() ** 1.3 * 440) + 1;
  return timeOf(levels[level].level.id).after(midnight, minutes * 60_000) ?? midnight;
}

function dayOf(at: Millis): Day {
  return addDays(new Date(at).toISOString().slice(0, 10), 0);
}
