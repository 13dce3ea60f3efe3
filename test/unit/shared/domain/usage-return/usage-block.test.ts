import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BLOCK_ROWS,
  decodeReturn,
  encodeParts,
  encodeReturns,
  parseReturnId,
} from '#shared/domain/usage-return/usage-block.ts';
import { textsOf, type UsageReturn, usageReturnSchema } from '#shared/domain/usage-return/usage-return.ts';
import { makeReturn } from '#test/factories/usage-return.ts';
import { anyReturns, somePlaces } from '#test/factories/usage-return-arbitrary.ts';

const byId = (a: UsageReturn, b: UsageReturn) => (a.id < b.id ? -1 : 1);

describe('a block of returns', () => {
  it('gives back what was packed, zero and not reported told apart', () => {
    fc.assert(
      fc.property(anyReturns('2023-01'), (returns) => {
        const block = encodeReturns('2023-01', returns, (id) => somePlaces.indexOf(id));
        const texts = new Map(returns.map((entry) => [entry.id, textsOf(entry)]));
        const back = Array.from({ length: block.rows }, (_, row) =>
          decodeReturn(
            block,
            row,
            (index) => somePlaces[index] ?? '',
            (id) => texts.get(id) ?? null,
          ),
        );
        expect(back.sort(byId)).toEqual([...returns].sort(byId));
        for (const entry of back) expect(usageReturnSchema.safeParse(entry).success).toBe(true);
      }),
    );
  });

  it('is the same whatever the order of the returns', () => {
    fc.assert(
      fc.property(anyReturns('2023-01'), (returns) => {
        const pack = (entries: readonly UsageReturn[]) =>
          encodeReturns('2023-01', entries, (id) => somePlaces.indexOf(id));
        const { days, writings, receivedOn, written, stop, stops, choice, choices, ...columns } = pack(
          [...returns].reverse(),
        );
        const straight = pack(returns);
        expect(columns).toEqual({
          ...columns,
          place: straight.place,
          months: straight.months,
          state: straight.state,
          measures: straight.measures,
        });
        expect(Array.from(receivedOn ?? [], (day) => days[day])).toEqual(
          Array.from(straight.receivedOn ?? [], (day) => straight.days[day]),
        );
        expect(Array.from(stop ?? [], (index) => stops[index])).toEqual(
          Array.from(straight.stop ?? [], (index) => straight.stops[index]),
        );
        expect(Array.from(choice ?? [], (index) => choices[index])).toEqual(
          Array.from(straight.choice ?? [], (index) => straight.choices[index]),
        );
        expect(Array.from(written, (index) => writings[index])).toEqual(
          Array.from(straight.written, (index) => straight.writings[index]),
        );
      }),
    );
  });

  it('keeps no column that nobody reported, and no lengths when all are monthly', () => {
    const block = encodeReturns(
      '2024-03',
      [makeReturn({ values: { visits: 0 }, receivedOn: null })],
      () => 0,
    );
    expect(Object.keys(block.measures)).toEqual(['visits']);
    expect(block.measures.visits).toEqual(Int32Array.of(0));
    expect(block.months).toBeNull();
    expect(block.receivedOn).toBeNull();
    expect(block.stop).toBeNull();
    expect(block.choice).toBeNull();
  });

  it('is cut in parts when the month is long', () => {
    const returns = Array.from({ length: BLOCK_ROWS + 1 }, () => makeReturn());
    expect(encodeParts('2024-03', returns, () => 0).map(({ rows }) => rows)).toEqual([BLOCK_ROWS, 1]);
    expect(encodeParts('2024-03', [], () => 0)).toEqual([]);
  });
});

describe('the id of a return', () => {
  it('tells its place, its months and its stop', () => {
    const { id, placeId } = makeReturn({ from: '2024-01', to: '2024-03' });
    expect(parseReturnId(id)).toEqual({ placeId, from: '2024-01', to: '2024-03', stopId: null });
    const stopId = '0190b000-0000-7000-8000-000000000001';
    const ofStop = makeReturn({ from: '2024-01', to: '2024-03', stopId });
    expect(parseReturnId(ofStop.id)).toEqual({ placeId, from: '2024-01', to: '2024-03', stopId });
    expect(ofStop.id).not.toBe(id);
    expect(parseReturnId('x:2024-01')).toBeNull();
  });
});
