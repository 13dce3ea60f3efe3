import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, changeTables } from '#shared/domain/change-set/change-set.ts';
import { changesInText } from '#shared/domain/change-set/changes-in-text.ts';
import { recordKey, recordKeysOf } from '#shared/domain/change-set/record-key.ts';

const ids = [
  '0190c000-0000-7000-8000-000000000001',
  '0190c000-0000-7000-8000-000000000002',
  '0190c000-0000-7000-8000-000000000003',
] as const;
const stamp = { at: '1705311000000-00000-dev00001', prev: null };

/** Texts that look like what surrounds a change, besides any other. */
const text = fc.oneof(
  fc.string(),
  fc.constantFrom(`["accessPoint","${ids[0]}","name"`, '\\', '"', ']]', `${ids[0]}`, '["usageReturn","'),
);
const value = fc.oneof(
  fc.constant(null),
  text,
  fc.array(text, { maxLength: 3 }),
  fc.record({ id: text, list: fc.array(fc.record({ '"': text })) }),
);
const change: fc.Arbitrary<Change> = fc
  .tuple(fc.constantFrom(...changeTables), fc.constantFrom(...ids), text, value, value)
  .map(
    ([table, id, field, before, after]): Change => [
      table,
      table === 'usageReturn' ? `${id}:2024-01:2024-01` : id,
      field,
      before,
      after,
      stamp,
    ],
  );

describe('changes in the text of a change set', () => {
  it('are those of the record, in order, whatever the others hold', () => {
    fc.assert(
      fc.property(
        fc.array(change),
        fc.constantFrom(...changeTables),
        fc.constantFrom(...ids),
        (changes, table, id) => {
          const key = recordKey(table, id);
          expect(changesInText(JSON.stringify(changes), table, id)).toEqual(
            changes.filter(([name, one]) => recordKey(name, one) === key),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('the keys of a set are those under which its records are found', () => {
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const found = recordKeysOf(changes);
        expect(new Set(found).size).toBe(found.length);
        for (const table of changeTables)
          for (const id of ids)
            expect(found.includes(recordKey(table, id))).toBe(
              changesInText(JSON.stringify(changes), table, id).length > 0,
            );
      }),
    );
  });
});
