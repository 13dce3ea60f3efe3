import type { PlainMeasure } from '#shared/domain/usage-return/measures.ts';
import { type ConstantComparison, changeRatio, compareConstant } from '#shared/figures/change.ts';
import type { Figure } from '#shared/figures/figure.ts';
import type { UsageGround } from '#shared/figures/summarise-usage.ts';
import { measureTotal } from '#shared/figures/totals.ts';
import { usersTotal } from '#shared/figures/visits-users.ts';

/** The measures of the chapter, in their order: the plain ones, and individual support from the activities. */
export const usageMeasures = [
  'visits',
  'users',
  'newUsers',
  'minutesOpen',
  'minutesUsed',
  'remoteHelp',
  'workshopsHeld',
  'workshopSeats',
  'workshopAttended',
  'individual',
] as const satisfies readonly (PlainMeasure | 'individual')[];
export type UsageMeasure = (typeof usageMeasures)[number];

/** A measure over the period and N−1. */
export type MeasureReading = {
  readonly id: UsageMeasure;
  readonly figure: Figure;
  readonly before: Figure;
  /** Gross change; null (*n. d.*) while the period is under way, when N₁ is 0, or when one was not reported. */
  readonly change: number | null;
  /** Change on the constant perimeter; null for users, which are never compared month by month. */
  readonly constant: ConstantComparison | null;
};

/**
 * Reads every measure, once for the key figures, the table of totals and the method.
 *
 * @param ids those to read, where fewer will do
 */
export function readMeasures(
  usage: UsageGround,
  underWay: boolean,
  ids: readonly UsageMeasure[] = usageMeasures,
): readonly MeasureReading[] {
  const { current, earlier } = usage;
  return ids.map((id) => {
    const measure = id === 'individual' ? 'activity.individual' : id;
    const figure = id === 'users' ? usersTotal(current) : measureTotal(current, measure);
    const before = id === 'users' ? usersTotal(earlier) : measureTotal(earlier, measure);
    return {
      id,
      figure,
      before,
      change: underWay ? null : changeRatio(figure.value, before.value),
      constant: id === 'users' ? null : compareConstant(current, earlier, measure),
    };
  });
}
