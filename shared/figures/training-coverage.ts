import type { Day } from '#shared/domain/calendar/day.ts';
import { foldText } from '#shared/search/fold-text.ts';
import type { AnimatorFacts } from './staff-facts.ts';

/** Animators who followed at least one training over some days, among those looked at. */
export type TrainingCoverage = { readonly trained: number; readonly animators: number };

/** Trainings followed over some days; minutes of those whose length is known. */
export type TrainingTally = {
  /** As first written; null = without a theme. */
  readonly theme: string | null;
  readonly trainings: number;
  /** Different animators who followed one. */
  readonly animators: number;
  readonly minutes: number | null;
  /** Trainings whose length is known. */
  readonly told: number;
};

/** How many animators followed a training that began between two days, both included. Undated ones count in no run. */
export function trainingCoverage(
  animators: readonly AnimatorFacts[],
  first: Day,
  last: Day,
): TrainingCoverage {
  const trained = animators.filter(({ trainings }) =>
    trainings.some(({ from }) => within(from, first, last)),
  );
  return { trained: trained.length, animators: animators.length };
}

/** Trainings between two days by theme, most followed first; *no theme* comes last. Case and accents aside. */
export function trainingsByTheme(
  animators: readonly AnimatorFacts[],
  first: Day,
  last: Day,
): readonly TrainingTally[] {
  const tallies = new Map<string, TrainingTally & { readonly ids: Set<string> }>();
  for (const { id, trainings } of animators)
    for (const { theme, from, minutes } of trainings) {
      if (!within(from, first, last)) continue;
      const key = theme === null ? '' : foldText(theme);
      const held = tallies.get(key) ?? {
        theme,
        trainings: 0,
        animators: 0,
        minutes: null,
        told: 0,
        ids: new Set<string>(),
      };
      held.ids.add(id);
      tallies.set(key, {
        ...held,
        trainings: held.trainings + 1,
        animators: held.ids.size,
        minutes: minutes === null ? held.minutes : (held.minutes ?? 0) + minutes,
        told: held.told + (minutes === null ? 0 : 1),
      });
    }
  return [...tallies]
    .sort(
      ([a, one], [b, two]) =>
        Number(a === '') - Number(b === '') || two.trainings - one.trainings || (a < b ? -1 : 1),
    )
    .map(([, { ids: _, ...tally }]) => tally);
}

/** The sum of some tallies; animators are counted anew, since one may follow several themes. */
export function allTrainings(animators: readonly AnimatorFacts[], first: Day, last: Day): TrainingTally {
  const themes = trainingsByTheme(animators, first, last);
  const told = themes.reduce((sum, tally) => sum + tally.told, 0);
  return {
    theme: null,
    trainings: themes.reduce((sum, { trainings }) => sum + trainings, 0),
    animators: trainingCoverage(animators, first, last).trained,
    minutes: told === 0 ? null : themes.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
    told,
  };
}

function within(day: Day | null, first: Day, last: Day): boolean {
  return day !== null && day >= first && day <= last;
}
