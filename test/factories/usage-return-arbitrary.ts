import fc from 'fast-check';
import { addMonths, type Month, monthAt } from '#shared/domain/calendar/month.ts';
import { type Measure, measures } from '#shared/domain/usage-return/measures.ts';
import {
  breakdownBases,
  returnSources,
  returnStates,
  type UsageReturn,
  usageReturnId,
  VALUE_LIMIT,
} from '#shared/domain/usage-return/usage-return.ts';

/** Ids of a few places, for returns that meet. */
export const somePlaces: readonly string[] = Array.from(
  { length: 6 },
  (_, index) => `0190a000-0000-7000-8000-00000000000${index}`,
);

/** Ids of a few stops. */
const someStops: readonly string[] = Array.from(
  { length: 3 },
  (_, index) => `0190b000-0000-7000-8000-00000000000${index}`,
);

const words = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() === text);

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const reading = fc
  .tuple(fc.integer({ min: 1, max: 9_999_999_999_999 }), fc.integer({ min: 0, max: 99_999 }))
  .map(([millis, counter]) => `${String(millis).padStart(13, '0')}-${String(counter).padStart(5, '0')}-dev1`);

/** Any return that the register can hold, null and zero told apart. */
export function anyReturn(month?: Month): fc.Arbitrary<UsageReturn> {
  return fc
    .record({
      placeId: fc.constantFrom(...somePlaces),
      stopId: fc.option(fc.constantFrom(...someStops), { freq: 2 }),
      first: month === undefined ? fc.integer({ min: 24_276, max: 24_287 }).map(monthAt) : fc.constant(month),
      length: fc.constantFrom(1, 1, 1, 3, 12),
      state: fc.constantFrom(...returnStates),
      breakdownBasis: fc.constantFrom(...breakdownBases),
      values: fc.dictionary(
        fc.constantFrom(...measures),
        fc.oneof(fc.constant(0), fc.integer({ min: 0, max: VALUE_LIMIT })),
        { maxKeys: 8 },
      ),
      fromSessions: fc
        .subarray([...measures], { maxLength: 3 })
        .map((chosen) => measures.filter((measure) => chosen.includes(measure))),
      cellComments: fc.dictionary(fc.constantFrom(...measures), words, { maxKeys: 2 }),
      source: fc.constantFrom(...returnSources),
      receivedOn: fc.option(day),
      comment: fc.option(words),
      officer: fc.string({ maxLength: 12 }),
      at: reading,
      prev: fc.option(reading),
    })
    .map(({ first, length, officer, at, prev, values, cellComments, ...rest }) => {
      const to = addMonths(first, length - 1);
      return {
        ...rest,
        values: Object.fromEntries(Object.entries(values)) as Partial<Record<Measure, number>>,
        cellComments: Object.fromEntries(Object.entries(cellComments)) as Partial<Record<Measure, string>>,
        id: usageReturnId(rest.placeId, first, to, rest.stopId),
        from: first,
        to,
        updatedAt: '2024-04-05T08:00:00.000Z',
        updatedBy: { device: 'dev1', officer },
        stamp: { at, prev },
      };
    });
}

/** Returns of different places and months: at most one for each id. */
export function anyReturns(month?: Month): fc.Arbitrary<UsageReturn[]> {
  return fc.uniqueArray(anyReturn(month), { maxLength: 30, selector: ({ id }) => id });
}
