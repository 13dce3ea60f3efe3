import { type DayRun, dayNumber, sharedRun } from '#shared/domain/calendar/day-run.ts';
import type { Stay } from './place-area.ts';
import type { PlaceFacts } from './register-facts.ts';
import type { AnimatorFacts, StaffFacts } from './staff-facts.ts';

/** A run of days that an animator spends at a place, for one share of a full time. */
export type StaffSpell = {
  /** Position of the place. */
  readonly place: number;
  /** Position of the animator. */
  readonly animator: number;
  /** Hundredths of a full time; null = not known. */
  readonly percent: number | null;
  /** Days since 1970, both ends included; infinite where the run has no end. */
  readonly from: number;
  readonly to: number;
  /** `assigned`: by an assignment. `present`: by an assignment while not absent, or replacing someone. */
  readonly part: 'assigned' | 'present';
};

/** Who is where over which days: the ground that every figure on animators stands on. */
export type StaffGround = {
  readonly places: readonly PlaceFacts[];
  readonly stays: readonly (readonly Stay[])[];
  readonly animators: readonly AnimatorFacts[];
  readonly facts: StaffFacts;
  /** Post by post: those of one animator at one place follow one another. */
  readonly spells: readonly StaffSpell[];
};

/**
 * Lays out assignments, absences and replacements as spells (data.md, figure 10). An absence takes its animator away
 * from every place; a replacement that was assigned brings another to one place, within the absence, unless that one is
 * absent too. What names a place or an animator that is gone is passed over.
 *
 * @param stays the communes of each place, by position
 */
export function layStaff(
  places: readonly PlaceFacts[],
  stays: readonly (readonly Stay[])[],
  facts: StaffFacts,
): StaffGround {
  const placeAt = new Map(places.map(({ id }, index) => [id, index]));
  const animatorAt = new Map(facts.animators.map(({ id }, index) => [id, index]));
  const absences = new Map<string, DayRun[]>();
  for (const absence of facts.absences) {
    const own = absences.get(absence.animatorId) ?? [];
    own.push(absence);
    absences.set(absence.animatorId, own);
  }
  const spells: StaffSpell[] = [];
  const lay = (
    placeId: string,
    animatorId: string,
    percent: number | null,
    run: DayRun,
    part: StaffSpell['part'],
  ): void => {
    const place = placeAt.get(placeId);
    const animator = animatorAt.get(animatorId);
    if (place === undefined || animator === undefined) return;
    const spell = { place, animator, percent, part };
    const whole = [numbered(run)];
    const own = part === 'assigned' ? [] : (absences.get(animatorId) ?? []).map(numbered);
    for (const { from, to } of own.reduce(without, whole)) spells.push({ ...spell, from, to });
  };
  for (const assignment of facts.assignments) {
    const { placeId, animatorId, ftePercent } = assignment;
    lay(placeId, animatorId, ftePercent, assignment, 'assigned');
    lay(placeId, animatorId, ftePercent, assignment, 'present');
  }
  const absenceById = new Map(facts.absences.map((absence) => [absence.id, absence]));
  for (const { absenceId, placeId, animatorId, ftePercent, state, from, to } of facts.replacements) {
    const absence = absenceById.get(absenceId);
    const run = absence === undefined ? null : sharedRun({ from, to }, absence);
    if (state !== 'assigned' || animatorId === null || run === null) continue;
    lay(placeId, animatorId, ftePercent, run, 'present');
  }
  spells.sort((a, b) => a.place - b.place || a.animator - b.animator);
  return { places, stays, animators: facts.animators, facts, spells };
}

type Numbers = { readonly from: number; readonly to: number };

function numbered({ from, to }: DayRun): Numbers {
  return {
    from: from === null ? Number.NEGATIVE_INFINITY : dayNumber(from),
    to: to === null ? Number.POSITIVE_INFINITY : dayNumber(to),
  };
}

/** What is left of some runs of days once another is taken out of them. */
function without(runs: readonly Numbers[], { from, to }: Numbers): Numbers[] {
  return runs.flatMap((run) => {
    if (to < run.from || from > run.to) return [run];
    return [
      ...(run.from < from ? [{ from: run.from, to: from - 1 }] : []),
      ...(run.to > to ? [{ from: to + 1, to: run.to }] : []),
    ];
  });
}
