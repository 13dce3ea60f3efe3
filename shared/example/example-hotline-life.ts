import type { Millis, WorkingTime } from '#shared/domain/answering-level/working-time.ts';
import { defaultHotlineSettings } from '#shared/domain/hotline-settings/hotline-settings.ts';
import type { Priority } from '#shared/domain/ticket/ticket.ts';
import type { TicketEventInput } from '#shared/domain/ticket/ticket-event.ts';
import type { ExampleLevelKind, ExampleLevels } from './example-hotline-levels.ts';
import { addDays } from './example-window.ts';
import type { HotlineCall } from './hotline-calls.ts';
import type { HotlineTexts } from './hotline-texts.ts';
import type { Random } from './random.ts';

/** Something that happens in the life of a ticket, before its record is written. */
export type LifeStep = Omit<TicketEventInput, 'ticketId' | 'at'> & { readonly at: Millis };

/** What lives are told with. */
export type LifeGround = {
  readonly levels: ExampleLevels;
  readonly timeOf: (levelId: string) => WorkingTime;
  readonly texts: HotlineTexts;
  readonly sheetId: (call: HotlineCall) => string | null;
};

/** How the life of one ticket begins. */
export type LifeBeginning = {
  readonly call: HotlineCall;
  readonly opened: Millis;
  readonly level: ExampleLevelKind;
  readonly priority: Priority;
  /** Not solved yet: somebody is waited on, or nobody answered. */
  readonly stuck: boolean;
};

const MINUTE = 60_000;

/** A step of which only the kind, the instant and the level are known. */
export function lifeStep(
  kind: LifeStep['kind'],
  at: Millis,
  levelId: string,
  fields: Partial<LifeStep> = {},
): LifeStep {
  return {
    kind,
    at,
    levelId,
    officer: null,
    text: null,
    minutes: null,
    travelMinutes: null,
    outsideName: null,
    outsideContact: null,
    toOfficer: null,
    askAgainOn: null,
    articleId: null,
    ...fields,
  };
}

/** Tells what happens to a ticket, in the order of time: any beginning of it is a life that can stand. */
export function tellLife(
  { levels, timeOf, texts, sheetId }: LifeGround,
  { call, opened, level, priority, stuck }: LifeBeginning,
  random: Random,
): readonly LifeStep[] {
  let at = opened;
  let kind = level;
  let officer = levels[level].officers[random.chance(0.6) ? 0 : 1];
  const steps: LifeStep[] = [];
  const tell = (event: LifeStep['kind'], fields: Partial<LifeStep> = {}): void => {
    steps.push(lifeStep(event, at, levels[kind].level.id, { officer, ...fields }));
  };
  /** Lets working minutes of the level pass, at least a minute by the clock. */
  const pass = (minutes: number): void => {
    const time = timeOf(levels[kind].level.id);
    at = Math.max(at + MINUTE, time.after(at, Math.round(minutes) * MINUTE) ?? at);
  };
  const sheet = sheetId(call);
  const consultSheet = (): void => {
    if (sheet !== null && random.chance(0.34)) tell('articleUsed', { articleId: sheet });
  };
  const solve = (minutes: number): void => {
    consultSheet();
    tell('solved', { minutes });
  };
  const handOver = (): void => {
    const to = call.to[random.chance(0.7) ? 0 : random.int(0, call.to.length - 1)];
    if (to === undefined || to === kind) return;
    kind = to;
    const next = levels[to].officers[random.int(0, 1)];
    tell('handedOver', {
      text: random.pick(texts.handedOver),
      toOfficer: to === 'outside' ? null : (next ?? null),
      ...(to === 'outside'
        ? { outsideName: texts.levels.outside, outsideContact: texts.outsideContact }
        : {}),
    });
    if (to !== 'outside' && next !== undefined) officer = next;
  };
  const waitOnCaller = (): void => {
    tell('waitingCaller', {
      text: random.pick(texts.waitingCaller),
      askAgainOn: random.chance(0.8) ? addDays(dayOf(at), random.int(2, 8)) : null,
    });
  };
  const waitOnThird = (): void => {
    tell('waitingThird', {
      text: random.pick(texts.waitingThird),
      outsideName: random.chance(0.7) ? random.pick(texts.suppliers) : null,
    });
  };

  tell('opened');
  if (stuck && random.chance(0.2)) return steps;
  if (!stuck && random.chance(call.onTheSpot)) {
    pass(random.int(3, 25));
    solve(random.int(3, 25));
  } else {
    const { firstResponse, resolution } = defaultHotlineSettings.targets[priority];
    pass((firstResponse ?? 0) * drawLateness(random));
    tell('answered', { text: random.pick(texts.answers), minutes: random.int(3, 20) });
    const effort = Math.min(drawEffort(call, random), (resolution ?? 0) * (random.chance(0.82) ? 0.85 : 2.4));
    const turns = drawTurns(call, random);
    for (const turn of turns) {
      pass(effort / (turns.length + 1));
      if (turn === 'handedOver') handOver();
      if (turn === 'note') tell('note', { text: random.pick(texts.notes), minutes: random.int(2, 15) });
      if (turn === 'visit')
        tell('visit', {
          text: random.pick(texts.visits),
          minutes: random.int(20, 120),
          travelMinutes: random.int(10, 90),
        });
      if (turn === 'waitingCaller') waitOnCaller();
      if (turn === 'waitingThird') waitOnThird();
      if (turn === 'waitingCaller' || turn === 'waitingThird') {
        pass(random.int(120, 2_600));
        tell('resumed', { text: random.pick(texts.resumed) });
      }
    }
    if (stuck) {
      pass(random.int(60, 600));
      const on = random.unit();
      if (on < 0.62) waitOnCaller();
      else if (on < 0.85) waitOnThird();
      return steps;
    }
    pass(effort / (turns.length + 1));
    solve(random.int(5, 60));
  }
  for (let chance = 0.06; random.chance(chance); chance = 0.24) {
    pass(random.int(200, 2_400));
    tell('reopened', { text: random.pick(texts.reopened) });
    pass(random.int(40, 900));
    solve(random.int(5, 60));
  }
  if (random.chance(0.86)) {
    pass(random.int(300, 3_600));
    tell('closed');
  }
  return steps;
}

/** How long a first answer takes, in parts of its target: one in nine comes late. */
function drawLateness(random: Random): number {
  return random.weighted([
    [0.03 + random.unit() * 0.5, 74],
    [0.5 + random.unit() * 0.48, 15],
    [1.05 + random.unit() * 1.4, 11],
  ] as const);
}

/** Most take little, a few very long. */
function drawEffort({ minutes: [least, most] }: HotlineCall, random: Random): number {
  return least + (most - least) * random.unit() ** 2.4;
}

type Turn = 'handedOver' | 'note' | 'visit' | 'waitingCaller' | 'waitingThird';

/** What happens before it is solved, in order. */
function drawTurns({ handedOver, visited }: HotlineCall, random: Random): readonly Turn[] {
  const turns: Turn[] = [];
  if (random.chance(0.24)) turns.push('note');
  if (random.chance(handedOver)) turns.push('handedOver');
  if (random.chance(0.13)) turns.push('waitingCaller');
  if (random.chance(0.12)) turns.push('waitingThird');
  if (random.chance(visited)) turns.push('visit');
  if (random.chance(0.08)) turns.push('note');
  return turns;
}

function dayOf(at: Millis): string {
  return new Date(at).toISOString().slice(0, 10);
}
