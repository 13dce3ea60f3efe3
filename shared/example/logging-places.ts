import type { PlacePlan } from './place-plan.ts';
import { makeRandom } from './random.ts';

/**
 * How the returns of a place that logs its sessions stand to them: `silent` leaves workshops and support to the sessions; `agrees` writes the same numbers; `differs` writes others, as
 * counted on the paper of the front desk; `chosen` does too, and the officer let the sessions count.
 */
export type ReturnStyle = 'silent' | 'agrees' | 'differs' | 'chosen';

/** How a place logs its sessions. */
export type LoggingHabits = {
  readonly style: ReturnStyle;
  /** Sessions of an average month. */
  readonly workshops: number;
  readonly individuals: number;
  /** Share of the sessions whose participants are told in detail. */
  readonly detail: number;
  /** The residence of participants is asked. */
  readonly residence: boolean;
};

/** About three places in ten with an animator and a public of some size log what they do. */
const LOGGING_SHARE = 0.3;
/** Visits of an average month below which nobody keeps a log. */
const LEAST_LEVEL = 70;

/** Decides whether a place logs its sessions, and how; null = it does not. The largest place never does. */
export function loggingHabits(plan: PlacePlan, seed: number): LoggingHabits | null {
  const random = makeRandom(seed, 60, plan.index);
  const drawn = random.chance(LOGGING_SHARE);
  const always = plan.part === 'bus' || plan.part === 'hub' || plan.part === 'successor';
  if (plan.part === 'flagship' || !plan.kind.animator) return null;
  if (!always && (!drawn || plan.level < LEAST_LEVEL || plan.habits.answers === 0)) return null;
  return {
    style:
      plan.part === 'bus'
        ? 'silent'
        : random.weighted([
            ['silent', 50],
            ['agrees', 26],
            ['differs', 15],
            ['chosen', 9],
          ]),
    workshops: random.int(2, 5),
    individuals: Math.min(12, Math.round(plan.level * (0.03 + random.unit() * 0.06))),
    detail: random.weighted([
      [0.95, 55],
      [0.7, 30],
      [0.25, 15],
    ]),
    residence: random.chance(0.45),
  };
}
