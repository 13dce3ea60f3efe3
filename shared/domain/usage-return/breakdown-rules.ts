import type { Problem } from '#shared/domain/problem.ts';
import { type Breakdown, breakdownMeasures, breakdownNames, type Measure, measures } from './measures.ts';
import type { UsageReturnInput } from './usage-return.ts';

/** A coarser band and the fine bands that it covers (data.md, figure 4). */
const bands: readonly { readonly band: Measure; readonly covers: readonly Measure[] }[] = [
  { band: 'age.under18', covers: ['age.under12', 'age.from12to17'] },
  { band: 'age.over60', covers: ['age.from60to69', 'age.over70'] },
];

/** Remote help is no visit: it is counted apart (data.md, figure 1). */
const apart: readonly Measure[] = ['activity.remote'];

/**
 * A breakdown larger than what it breaks down, with both numbers (data.md, figure 4). A coarse band stands for its
 * fine ones where it is larger. Nothing is said where the total was not reported.
 *
 * @param where place and months, for the sentence
 */
export function breakdownProblems(
  { values, breakdownBasis }: Pick<UsageReturnInput, 'values' | 'breakdownBasis'>,
  where: Problem['values'],
): readonly Problem[] {
  const total = values[breakdownBasis];
  return breakdownNames.flatMap((breakdown): readonly Problem[] => {
    const sum = breakdownSum(breakdown, values);
    if (total === undefined || sum === null || sum <= total) return [];
    const first = measures.find(
      (measure) => measure.startsWith(`${breakdown}.`) && (values[measure] ?? 0) > 0,
    );
    return [
      {
        code: `usage/${breakdown}-over-${breakdownBasis}`,
        values: { ...where, sum, total },
        severity: 'error',
        row: null,
        field: first ?? breakdownBasis,
      },
    ];
  });
}

/** How many the parts of a breakdown account for at least; null when no part was reported. */
export function breakdownSum(breakdown: Breakdown, values: UsageReturnInput['values']): number | null {
  const { single, covered } = groups[breakdown];
  let sum: number | null = null;
  for (const measure of single) {
    const value = values[measure];
    if (value !== undefined) sum = (sum ?? 0) + value;
  }
  for (const { band, covers } of covered) {
    const value = atLeast(values[band], covers, values);
    if (value !== null) sum = (sum ?? 0) + value;
  }
  return sum;
}

type Group = { readonly single: readonly Measure[]; readonly covered: typeof bands };

/** Worked out once: a pasted block asks for it thousands of times. */
const groups: Readonly<Record<Breakdown, Group>> = {
  gender: groupOf('gender'),
  age: groupOf('age'),
  situation: groupOf('situation'),
  activity: groupOf('activity'),
  residence: groupOf('residence'),
};

function groupOf(breakdown: Breakdown): Group {
  const covered = bands.filter(({ band }) => band.startsWith(`${breakdown}.`));
  const single = breakdownMeasures(breakdown).filter(
    (measure) => !apart.includes(measure) && !covered.some(({ covers }) => covers.includes(measure)),
  );
  return { single, covered };
}

function atLeast(
  band: number | undefined,
  covers: readonly Measure[],
  values: UsageReturnInput['values'],
): number | null {
  const fine = covers.flatMap((measure) => values[measure] ?? []);
  if (band === undefined && fine.length === 0) return null;
  return Math.max(
    band ?? 0,
    fine.reduce((sum, value) => sum + value, 0),
  );
}
