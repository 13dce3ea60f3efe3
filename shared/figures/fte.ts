import type { Day } from '#shared/domain/calendar/day.ts';
import { dayNumber } from '#shared/domain/calendar/day-run.ts';
import type { Commune } from '#shared/domain/territory/territory.ts';
import type { PlaceFacts } from './register-facts.ts';
import type { AnimatorFacts } from './staff-facts.ts';
import type { StaffGround, StaffSpell } from './staff-spells.ts';

/** Full-time equivalents, and of how many posts the share is known; a post is an animator at a place. */
export type FteShare = {
  /** Full times (1 = one full time); null when no share is known. */
  readonly value: number | null;
  /** Posts whose share is known over the whole run. */
  readonly told: number;
  /** Posts that ran at least one day. */
  readonly posts: number;
};

/** *ETP affectés* and *ETP présents* (data.md, figure 10), volunteers apart. */
export type Fte = {
  readonly assigned: FteShare;
  readonly present: FteShare;
  readonly volunteersAssigned: FteShare;
  readonly volunteersPresent: FteShare;
};

/** What an animator at a place counts under while the place is in a commune; none = outside. */
export type StaffKeys = (
  place: PlaceFacts,
  commune: Commune | null,
  animator: AnimatorFacts,
) => readonly string[];

/** Spells come post by post: a post is a new one when it is not the last that was counted. */
type Tally = { sum: number; posts: number; lastPost: number; unknown: number; lastUnknown: number };
type Tallies = { readonly [K in keyof Fte]: Tally };

/**
 * Full-time equivalents by key over a run of days: each share × days ÷ days of the run, so that a year gives the mean of
 * the year and one day gives that day (data.md, figure 10). A share that is not known adds nothing and is told in
 * `posts` without `told`. A key that no post counts under is absent: see {@link noFte}.
 */
export function fteBy(
  ground: StaffGround,
  first: Day,
  last: Day,
  keysOf: StaffKeys,
): ReadonlyMap<string, Fte> {
  const start = dayNumber(first);
  const end = dayNumber(last);
  const tallies = new Map<string, Tallies>();
  for (const spell of ground.spells) {
    if (spell.to < start || spell.from > end) continue;
    const place = ground.places[spell.place];
    const animator = ground.animators[spell.animator];
    if (place === undefined || animator === undefined) continue;
    const post = spell.place * ground.animators.length + spell.animator;
    const count = (commune: Commune | null, days: number): void => {
      const keys = keysOf(place, commune, animator);
      for (const key of keys.length > 1 ? new Set(keys) : keys) {
        let own = tallies.get(key);
        if (own === undefined) {
          own = emptyTallies();
          tallies.set(key, own);
        }
        add(own[partOf(spell, animator)], post, spell.percent, days);
      }
    };
    eachCommune(ground, spell, start, end, count);
  }
  const days = end - start + 1;
  return new Map(
    [...tallies].map(([key, own]) => [
      key,
      {
        assigned: shareOf(own.assigned, days),
        present: shareOf(own.present, days),
        volunteersAssigned: shareOf(own.volunteersAssigned, days),
        volunteersPresent: shareOf(own.volunteersPresent, days),
      },
    ]),
  );
}

/** The figures of a key under which nobody works: nothing where animators are told of, not known where none is. */
export function noFte(ground: StaffGround): Fte {
  const none: FteShare = { value: ground.facts.assignments.length === 0 ? null : 0, told: 0, posts: 0 };
  return { assigned: none, present: none, volunteersAssigned: none, volunteersPresent: none };
}

function partOf({ part }: StaffSpell, { status }: AnimatorFacts): keyof Fte {
  if (status === 'volunteer') return part === 'assigned' ? 'volunteersAssigned' : 'volunteersPresent';
  return part;
}

function add(tally: Tally, post: number, percent: number | null, days: number): void {
  if (tally.lastPost !== post) tally.posts += 1;
  tally.lastPost = post;
  if (percent !== null) {
    tally.sum += percent * days;
    return;
  }
  if (tally.lastUnknown !== post) tally.unknown += 1;
  tally.lastUnknown = post;
}

/** The days of a spell within a run, by the commune in which the place then was (data.md, figure 12). */
function eachCommune(
  { stays }: StaffGround,
  spell: StaffSpell,
  start: number,
  end: number,
  count: (commune: Commune | null, days: number) => void,
): void {
  const from = Math.max(spell.from, start);
  const to = Math.min(spell.to, end);
  const own = stays[spell.place] ?? [];
  if (own.length <= 1) {
    count(own[0]?.commune ?? null, to - from + 1);
    return;
  }
  own.forEach((stay, index) => {
    const begin = stay.from === null ? Number.NEGATIVE_INFINITY : dayNumber(stay.from);
    const next = own[index + 1]?.from ?? null;
    const until = next === null ? Number.POSITIVE_INFINITY : dayNumber(next) - 1;
    const days = Math.min(to, until) - Math.max(from, begin) + 1;
    if (days > 0) count(stay.commune, days);
  });
}

function shareOf({ sum, posts, unknown }: Tally, days: number): FteShare {
  const told = posts - unknown;
  // Posts whose share is known in part still add what is known of them.
  const value = posts > 0 && told === 0 && sum === 0 ? null : sum / 100 / days;
  return { value, told, posts };
}

function emptyTallies(): Tallies {
  const empty = (): Tally => ({ sum: 0, posts: 0, lastPost: -1, unknown: 0, lastUnknown: -1 });
  return {
    assigned: empty(),
    present: empty(),
    volunteersAssigned: empty(),
    volunteersPresent: empty(),
  };
}
