import type { TFunction } from 'i18next';
import type { ReportWording } from '#renderer/documents/report-wording.ts';
import type { Figure } from '#shared/figures/figure.ts';
import type { DashboardKeyFigure } from '#shared/report/dashboard/dashboard-key-figure.ts';

/** A key figure of the dashboard in words. */
export type WordedDashboardFigure = {
  readonly title: string;
  readonly value: string;
  /** « n sur N »; null where the notion does not apply. */
  readonly answers: string | null;
  readonly before: string | null;
  /** The change since then: on the constant perimeter where the figure has one (data.md, figure 5). */
  readonly change: string | null;
  /** What must be read with it: places that weigh too much, named (data.md, figure 6). */
  readonly notes: readonly string[];
  /** The numbers that the change compares. */
  readonly compared: string | null;
  readonly definition: string;
};

/** Puts a key figure in words. */
export function wordDashboardFigure(
  { title, figure, before, against, change, constant = null, notes = [], definition }: DashboardKeyFigure,
  wording: ReportWording,
  t: TFunction<'dashboard'>,
): WordedDashboardFigure {
  const isCompared = constant !== null && constant.change !== null;
  return {
    title: wording.text(title),
    value: wording.number(figure.value, figure.unit),
    answers: wording.answers(figure.reported, figure.expected),
    before:
      before === null || against === null
        ? null
        : t('figures.before', {
            against: wording.text(against),
            value: wording.number(before.value, before.unit),
          }),
    change: isCompared
      ? t('figures.constant', { change: wording.number(constant.change, 'signedRatio') })
      : constant === null
        ? grossChange(figure, before, change, wording)
        : null,
    notes: notes.map((note) => wording.text(note)),
    compared: isCompared
      ? t('figures.constantDetail', {
          count: constant.placeMonths,
          shown: wording.number(constant.placeMonths, 'count'),
          current: wording.number(constant.current, figure.unit),
          before: wording.number(constant.before, figure.unit),
        })
      : null,
    definition: wording.text(definition),
  };
}

/** Below this count a percentage says more than there is: the difference is told instead. */
const LEAST_FOR_SHARE = 100;

function grossChange(
  { value, unit }: Figure,
  before: Figure | null,
  change: number | null,
  wording: ReportWording,
): string | null {
  const then = before?.value ?? null;
  if (value === null || then === null || unit === 'ratio') return null;
  if ((unit === 'count' || unit === 'places') && then < LEAST_FOR_SHARE)
    return wording.number(value - then, 'signedCount');
  return change === null ? null : wording.number(change, 'signedRatio');
}
