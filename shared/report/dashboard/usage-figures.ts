import type { DashboardFigure } from '#shared/domain/dashboard/dashboard-blocks.ts';
import { summariseBreakdown } from '#shared/figures/breakdown.ts';
import { type FarPublic, type FarPublics, farPublics } from '#shared/figures/far-publics.ts';
import type { HeldReturns } from '#shared/figures/held-returns.ts';
import type { ReportGround } from '#shared/report/report-input.ts';
import { amount, say } from '#shared/report/report-text.ts';
import { usageKeyFigures } from '#shared/report/usage-totals.ts';
import { againstMonths, type DashboardKeyFigure, keyFigure } from './dashboard-key-figure.ts';

const reportedFigures = ['response', 'visits', 'individual', 'workshopsHeld', 'workshopAttended'] as const;
type Reported = (typeof reportedFigures)[number];

const farFigures = [
  'withoutEmployment',
  'over60',
  'farAreas',
] as const satisfies readonly (keyof FarPublics)[];
type Far = (typeof farFigures)[number];

/** Whether a figure is of what places report by the month. */
export function isReported(code: DashboardFigure): code is Reported {
  return reportedFigures.some((one) => one === code);
}

/** Whether a figure is a share of far-off publics. */
export function isFar(code: DashboardFigure): code is Far {
  return farFigures.some((one) => one === code);
}

/** Response rate, visits, accompaniments and workshops of the year's months that are over, as the report tells them. */
export function reportedKeyFigures(ground: ReportGround): ReadonlyMap<DashboardFigure, DashboardKeyFigure> {
  return new Map(
    usageKeyFigures(ground, ground.readings).flatMap((block) => {
      const code = reportedFigures.find((one) => block.id === `usage-${one}`);
      return code === undefined ? [] : [[code, { ...block, code, against: againstMonths(ground) }] as const];
    }),
  );
}

/** The three shares of far-off publics, never added (data.md, figure 14). */
export function farKeyFigures(ground: ReportGround): ReadonlyMap<DashboardFigure, DashboardKeyFigure> {
  const read = (held: HeldReturns): FarPublics =>
    farPublics(held, [
      summariseBreakdown(held, 'situation', 'visits'),
      summariseBreakdown(held, 'age', 'visits'),
    ]);
  const now = read(ground.usage.current);
  const then = read(ground.usage.earlier);
  const key = (code: Far, current: FarPublic, before: FarPublic): DashboardKeyFigure =>
    keyFigure(code, current.share, before.share, {
      title: `usage.far.${code}.title`,
      definition: `usage.far.${code}.definition`,
      against: againstMonths(ground),
      notes: [say(`usage.far.${code}.note`, { part: amount(current.part), whole: amount(current.whole) })],
    });
  return new Map(farFigures.map((code) => [code, key(code, now[code], then[code])]));
}
