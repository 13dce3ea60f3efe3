import { describe, expect, it } from 'vitest';
import { placesWithoutAnimator } from '#shared/figures/places-without-animator.ts';
import { makeAccessPoint } from '#test/factories/access-point.ts';

const ID = (rank: number): string => `00000000-0000-7000-8000-00000000000${rank}`;
const status = (value: 'open' | 'closed' | 'suspended', from: string | null = null) => ({
  id: ID(9),
  status: value,
  from,
  reason: null,
});

describe('places without an animator', () => {
  const staffed = makeAccessPoint({ id: ID(1), animatorExpected: true });
  const left = makeAccessPoint({ id: ID(2), animatorExpected: true });
  const papi = makeAccessPoint({ id: ID(3), animatorExpected: false });
  const undecided = makeAccessPoint({ id: ID(4), animatorExpected: null });
  const closed = makeAccessPoint({
    id: ID(5),
    animatorExpected: true,
    statusHistory: [status('open'), { ...status('closed', '2025-01-01'), id: ID(8) }],
  });
  const suspended = makeAccessPoint({
    id: ID(6),
    animatorExpected: true,
    statusHistory: [status('suspended')],
  });
  const places = [staffed, left, papi, undecided, closed, suspended];
  const assignments = [
    { placeId: staffed.id, from: null, to: null },
    { placeId: left.id, from: '2020-01-01', to: '2025-03-31' },
  ];

  it('are the open ones meant to have one to which nobody is assigned that day', () => {
    const need = placesWithoutAnimator(places, assignments, '2025-04-01');
    expect(need.expected).toEqual([staffed, left]);
    expect(need.without).toEqual([left]);
    expect(need.undecided).toEqual([undecided]);
  });

  it('have one until the last day of the assignment, and count while they were open', () => {
    expect(placesWithoutAnimator(places, assignments, '2025-03-31').without).toEqual([]);
    expect(placesWithoutAnimator(places, assignments, '2024-12-31').without).toEqual([closed]);
    expect(placesWithoutAnimator(places, assignments, '2019-12-31').without).toEqual([closed]);
  });
});
