import type { Figure } from './figure.ts';
import type { HeldReturns } from './held-returns.ts';
import { measureTotal, periodOf, totalsBy } from './totals.ts';
import type { BreakdownSummary } from './usage-summary.ts';

/**
 * *Publics éloignés* (data.md, figure 14): three separate shares, never added. Each carries what it is a share of.
 */
export type FarPublics = {
  /** Share without employment, of the visits whose situation was stated. */
  readonly withoutEmployment: FarPublic;
  /** Share aged 60 and over, of the visits whose age was stated. */
  readonly over60: FarPublic;
  /** Share of visits made in places of rural or priority areas. */
  readonly farAreas: FarPublic;
};

/** One of the three: its share as a figure, its count and what it is a share of. */
export type FarPublic = {
  readonly share: Figure;
  readonly part: number | null;
  readonly whole: number | null;
};

/** Computes the three shares from the returns of a period and its breakdowns of visits. */
export function farPublics(held: HeldReturns, breakdowns: readonly BreakdownSummary[]): FarPublics {
  const ofVisits = (name: string): BreakdownSummary | undefined =>
    breakdowns.find((summary) => summary.breakdown === name && summary.basis === 'visits');
  const situation = ofVisits('situation');
  const age = ofVisits('age');
  const visits = measureTotal(held, 'visits');
  // A register that names no rural or priority area says nothing of them: not reported, rather than zero.
  const inFarAreas = totalsBy(held, 'visits', 1, (place) =>
    (held.ground.places[place]?.zoning.length ?? 0) > 0 ? 0 : -1,
  )[0];
  const ofBreakdown = (summary: BreakdownSummary | undefined, part: number | null): FarPublic =>
    farPublic(held, part, summary?.stated ?? null, summary?.reported ?? 0, summary?.expected ?? 0);
  return {
    withoutEmployment: ofBreakdown(
      situation,
      situation?.parts.find(({ measure }) => measure === 'situation.withoutEmployment')?.total ?? null,
    ),
    over60: ofBreakdown(age, age?.parents.find(({ measure }) => measure === 'age.over60')?.total ?? null),
    farAreas: farPublic(
      held,
      inFarAreas?.value ?? null,
      visits.value,
      visits.reported ?? 0,
      visits.expected ?? 0,
    ),
  };
}

function farPublic(
  held: HeldReturns,
  part: number | null,
  whole: number | null,
  reported: number,
  expected: number,
): FarPublic {
  return {
    share: {
      value: part === null || whole === null || whole === 0 ? null : part / whole,
      unit: 'ratio',
      reported,
      expected,
      sources: { table: 'usageReturn', period: periodOf(held), measure: null, placeIds: null },
    },
    part,
    whole,
  };
}
