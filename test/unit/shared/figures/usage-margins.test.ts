import { describe, expect, it } from 'vitest';
import { encodeReturns } from '#shared/domain/usage-return/usage-block.ts';
import type { UsageReturn } from '#shared/domain/usage-return/usage-return.ts';
import { EXAMPLE_SEED, generateExample } from '#shared/example/generate-example.ts';
import { unlikelyValues } from '#shared/figures/unlikely-value.ts';
import { viewOfBlocks } from '#shared/figures/usage-blocks-view.ts';
import { usageMargins } from '#shared/figures/usage-margins.ts';

const example = generateExample({
  places: 120,
  years: 3,
  seed: EXAMPLE_SEED,
  endMonth: '2026-10',
  language: 'fr',
});
const returns = example.months.flatMap(example.returnsOf);
const places = new Map(example.places.map((place) => [place.id, place]));
const placeIds = [...places.keys()];

function marginsOf(entries: readonly UsageReturn[], asked: readonly string[]) {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const segments = example.months.map((month) => ({
    block: encodeReturns(
      month,
      entries.filter(({ from }) => from === month),
      (id) => placeIds.indexOf(id),
    ),
    skip: new Set<number>(),
  }));
  return usageMargins(asked, (id) => byId.get(id) ?? null, places, viewOfBlocks(segments, placeIds));
}

/** A monthly return with a long history and a year before. */
const known = returns.find(
  ({ from, to, values, placeId }) =>
    from === to &&
    from.startsWith('2026') &&
    (values.visits ?? 0) > 60 &&
    returns.filter((other) => other.placeId === placeId && other.from === other.to).length > 24,
);
if (known === undefined) throw new Error('the example has no such return');

describe('the margins of the grid', () => {
  it('raise few doubts in a register without errors: one return in a hundred at most, none refused', () => {
    const margins = marginsOf(
      returns,
      returns.map(({ id }) => id),
    );
    const doubtful = margins.filter(({ doubts }) => doubts.length > 0);
    expect(doubtful.length).toBeLessThan(returns.length / 100);
    for (const { doubts } of margins)
      expect(doubts.every(({ severity, field }) => severity === 'warning' && field !== null)).toBe(true);
  });

  it('doubt a figure ten times too large, say why, and take a comment for an answer', () => {
    const visits = (known.values.visits ?? 0) * 10;
    const wrong = { ...known, values: { ...known.values, visits } };
    const others = returns.filter(({ id }) => id !== known.id);
    const doubtsOf = (entry: UsageReturn) => marginsOf([...others, entry], [entry.id])[0]?.doubts ?? [];
    expect(doubtsOf(wrong).find(({ code }) => code === 'usage/above-habit')).toMatchObject({
      field: 'visits',
      values: { value: visits },
    });
    const explained = { ...wrong, cellComments: { visits: 'Festival' } };
    expect(doubtsOf(explained).filter(({ field }) => field === 'visits')).toEqual([]);
  });
});

const place = { weeklyOpening: 1_200, stations: 4 };
const near = (visits: readonly number[]) => ({
  months: visits.map((_, index) => 24_302 - visits.length + index),
  value: (position: number, measure: string) => (measure === 'visits' ? (visits[position] ?? null) : null),
});
const codes = (
  values: UsageReturn['values'],
  before: readonly number[] = [],
  breakdownBasis: UsageReturn['breakdownBasis'] = 'visits',
) =>
  // March 2025 is the month 24 302.
  unlikelyValues({ from: '2025-03', to: '2025-03', values, breakdownBasis }, near(before), place).map(
    ({ code }) => code,
  );

describe('unlikely values', () => {
  it.each([
    ['an ordinary month', { visits: 108 }, [96, 120, 110, 87, 101, 115, 99], []],
    ['a slipped digit', { visits: 1_080 }, [96, 120, 110, 87, 101, 115, 99], ['usage/above-habit']],
    ['a lost digit', { visits: 10 }, [96, 120, 110, 87, 101, 115, 99], ['usage/below-habit']],
    ['a quiet place that jumps', { visits: 22 }, [5, 4, 7, 3, 6, 5, 4], []],
    ['too few returns to know', { visits: 1_080 }, [96, 120], []],
    ['people and no hour', { visits: 12, minutesOpen: 0 }, [], ['usage/visits-while-shut']],
    ['a crowd in an hour', { visits: 400, minutesOpen: 120 }, [], ['usage/visits-over-hours']],
    ['hours far over the week', { minutesOpen: 12_000 }, [], ['usage/open-over-week']],
    ['the same figure again', { visits: 87 }, [87, 87, 87], ['usage/same-run']],
    ['round figures again', { visits: 150 }, [200, 100, 250], ['usage/round-run']],
    [
      'a breakdown that claims to be whole',
      { visits: 100, 'gender.woman': 40, 'gender.notStated': 10 },
      [],
      ['usage/gender-under-total'],
    ],
    ['a breakdown told in part', { visits: 100, 'gender.woman': 40 }, [], []],
  ] as const)('%s', (_, values, before, expected) => {
    expect(codes(values, before)).toEqual(expected);
  });
});
