import type { Absence } from '#shared/domain/absence/absence.ts';
import { FULL_TIME, highestFte, type TimeRun } from '#shared/domain/assignment/assignment-time.ts';
import { type DayRun, runsMeet } from '#shared/domain/calendar/day-run.ts';
import type { Replacement } from '#shared/domain/replacement/replacement.ts';
import type { Animator } from './animator.ts';

/** What an animator does over time, as far as being free goes. */
export type Engagements = {
  readonly assignments: readonly TimeRun[];
  readonly absences: readonly Pick<Absence, 'from' | 'to'>[];
  /** Replacements that the animator does, with the days they really last: until the end of the absence. */
  readonly replacements: readonly (TimeRun & { readonly id: string; readonly state: Replacement['state'] })[];
};

/** Why an animator is not free, in the order in which it is told. */
export type Hindrance =
  | { readonly kind: 'absent'; readonly run: DayRun }
  | { readonly kind: 'contractOver'; readonly run: DayRun }
  | { readonly kind: 'replacing'; readonly run: DayRun }
  /** Assigned already; `percent` is what is free of the contract at the worst, 0 at least. */
  | { readonly kind: 'assigned'; readonly free: number };

/**
 * Whether an animator is free over a run of days: under contract, not away, not replacing somebody else, and with
 * the time asked for left beside the assignments. A contract that does not say its time counts as a full one; a
 * request that does not say its time asks for any.
 *
 * @param asked days, and hundredths of a full time; null = not said
 * @param except a replacement that is not counted: the one that somebody is looked for
 * @returns why not; empty = free
 */
export function hindrances(
  animator: Pick<Animator, 'contractFrom' | 'contractTo' | 'ftePercent'>,
  engagements: Engagements,
  asked: DayRun & { readonly ftePercent: number | null },
  except: string | null = null,
): readonly Hindrance[] {
  const found: Hindrance[] = [];
  const away = engagements.absences.find((absence) => runsMeet(absence, asked));
  if (away !== undefined) found.push({ kind: 'absent', run: { from: away.from, to: away.to } });
  const { contractFrom, contractTo } = animator;
  const lastAsked = asked.to ?? asked.from;
  if (
    (contractTo !== null && lastAsked !== null && contractTo < lastAsked) ||
    (contractFrom !== null && asked.from !== null && asked.from < contractFrom)
  )
    found.push({ kind: 'contractOver', run: { from: contractFrom, to: contractTo } });
  const other = engagements.replacements.find(
    (replacement) =>
      replacement.state === 'assigned' && replacement.id !== except && runsMeet(replacement, asked),
  );
  if (other !== undefined) found.push({ kind: 'replacing', run: { from: other.from, to: other.to } });
  const free = (animator.ftePercent ?? FULL_TIME) - highestFte(engagements.assignments, asked).percent;
  if (free < (asked.ftePercent ?? 1)) found.push({ kind: 'assigned', free: Math.max(0, free) });
  return found;
}
