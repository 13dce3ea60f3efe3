import type { UsageReturn, UsageReturnInput } from '#shared/domain/usage-return/usage-return.ts';
import { usageReturnId } from '#shared/domain/usage-return/usage-return.ts';

const PLACE = '0190a000-0000-7000-8000-00000000000a';

/** What an officer could type for one place and one month. */
export function makeReturnInput(overrides: Partial<UsageReturnInput> = {}): UsageReturnInput {
  return {
    placeId: PLACE,
    stopId: null,
    from: '2024-03',
    to: overrides.from ?? '2024-03',
    state: 'received',
    breakdownBasis: 'visits',
    values: { visits: 120 },
    fromSessions: [],
    cellComments: {},
    source: 'typed',
    receivedOn: '2024-04-05',
    comment: null,
    ...overrides,
  };
}

/** A return as the register holds it; its id follows its place and months. */
export function makeReturn(overrides: Partial<UsageReturn> = {}): UsageReturn {
  const input = makeReturnInput(overrides);
  return {
    ...input,
    id: usageReturnId(input.placeId, input.from, input.to, input.stopId),
    updatedAt: '2024-04-05T08:00:00.000Z',
    updatedBy: { device: 'dev00001', officer: 'Camille Exemple' },
    stamp: { at: '1712304000000-00000-dev00001', prev: null },
    ...overrides,
  };
}
