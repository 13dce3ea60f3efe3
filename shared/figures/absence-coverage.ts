import type { Day } from '#shared/domain/calendar/day.ts';
import { daysWithin } from '#shared/domain/calendar/day-run.ts';
import type { StaffFacts } from './staff-facts.ts';

/** Absences over some days, each counted once by what became of it. */
export type AbsenceCoverage = {
  readonly absences: number;
  /** A replacement was assigned, at one place at least. */
  readonly covered: number;
  /** A replacement is asked for and awaited. */
  readonly asked: number;
  /** A replacement was asked for and not found. */
  readonly notCovered: number;
  /** No replacement was asked for, or the request was cancelled. */
  readonly notAsked: number;
};

/** Absences of some animators that run at least one day between two, both included, by what became of them. */
export function absenceCoverage(
  { absences, replacements }: StaffFacts,
  animatorIds: ReadonlySet<string>,
  first: Day,
  last: Day,
): AbsenceCoverage {
  const states = new Map<string, Set<string>>();
  for (const { absenceId, state } of replacements) {
    const own = states.get(absenceId) ?? new Set();
    own.add(state);
    states.set(absenceId, own);
  }
  const tally = { absences: 0, covered: 0, asked: 0, notCovered: 0, notAsked: 0 };
  for (const { id, animatorId, from, to } of absences) {
    if (!animatorIds.has(animatorId) || daysWithin({ from, to }, first, last) === 0) continue;
    const own = states.get(id);
    tally.absences += 1;
    if (own?.has('assigned')) tally.covered += 1;
    else if (own?.has('asked')) tally.asked += 1;
    else if (own?.has('notCovered')) tally.notCovered += 1;
    else tally.notAsked += 1;
  }
  return tally;
}
