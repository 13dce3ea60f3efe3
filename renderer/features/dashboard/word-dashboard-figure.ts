import type { TFunction } from 'i18next';
import type { ReportWording } from '#renderer/documents/report-wording.ts';
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
  /** What must be read with it: outliers named, numbers compared. */
  readonly notes: readonly string[];
  readonly definition: string;
};

/** Puts a key figure in words. */
export function wordDashboardFigure(
  { title, figure, before, against, change, constant = null, notes = [], definition }: DashboardKeyFigure,
  wording: ReportWording,
  t: TFunction<'dashboard'>,
): WordedDashboardFigure {
  const compared = constant !== null && constant.change !== null;
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
    change: compared
      ? t('figures.constant', { change: wording.number(constant.change, 'signedRatio') })
      : constant === null && change !== null
        ? wording.number(change, 'signedRatio')
        : null,
    notes: [
      ...(compared
        ? [
            t('figures.constantDetail', {
              count: constant.placeMonths,
              shown: wording.number(constant.placeMonths, 'count'),
              current: wording.number(constant.current, figure.unit),
              before: wording.number(constant.before, figure.unit),
            }),
          ]
        : []),
      ...notes.map((note) => wording.text(note)),
    ],
    definition: wording.text(definition),
  };
}
