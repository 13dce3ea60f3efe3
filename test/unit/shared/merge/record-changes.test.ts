import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accessPointParts, accessPointSchema } from '#shared/domain/access-point/access-point.ts';
import { inPartOrder } from '#shared/merge/part-order.ts';
import {
  applyToRecord,
  creationChange,
  editChanges,
  stampUnder,
  type Writing,
} from '#shared/merge/record-changes.ts';
import { sameValue } from '#shared/merge/same-value.ts';
import { makeAccessPoint, makeAccessPointInput } from '#test/factories/access-point.ts';

function writing(millis: number): Writing {
  return {
    at: new Date(millis).toISOString(),
    by: { device: 'dev00002', officer: 'Dominique Exemple' },
    stamp: (previous) => ({ at: `${millis}-00000-dev00002`, prev: previous?.at ?? null }),
  };
}

const ids = ['a', 'b', 'c', 'd', 'e'].map((letter) => `018f0000-0000-7000-8000-00000000000${letter}`);
const history = fc
  .uniqueArray(
    fc.record({ id: fc.constantFrom(...ids), from: fc.constantFrom(null, '2020-01-01', '2021-01-01') }),
    {
      selector: ({ id }) => id,
      minLength: 1,
    },
  )
  .map((entries) => entries.map((entry) => ({ ...entry, status: 'open' as const, reason: null })));

describe('changes of a record', () => {
  it('made from a patch and applied give the patched record; applied twice, the same', () => {
    fc.assert(
      fc.property(history, history, fc.option(fc.nat(9)), (before, after, tablets) => {
        const row = makeAccessPoint({ statusHistory: inPartOrder(before), tablets: 3 });
        const act = writing(1_800_000_000_000);
        const changes = editChanges(
          'accessPoint',
          row,
          { statusHistory: after, tablets },
          accessPointParts,
          act,
        );
        const once = accessPointSchema.parse(applyToRecord(row, changes, act));
        expect(once.statusHistory).toEqual(inPartOrder(after));
        expect(once.tablets).toBe(tablets);
        expect(applyToRecord(once, changes, act)).toEqual(once);
        for (const [, , field, , , stamp] of changes) {
          expect(once.stamps.fields[field]).toEqual(stamp);
          expect(stamp.prev).toBe(row.stamps.record.at);
        }
        const back = changes.map(([table, id, field, from, to]) => {
          const stamp = writing(1_800_000_000_001).stamp(stampUnder(once, field));
          return [table, id, field, to, from, stamp] as const;
        });
        const undone = applyToRecord(
          once,
          back.map((change) => [...change]),
          act,
        );
        expect(undone).toMatchObject({ statusHistory: row.statusHistory, tablets: 3 });
      }),
    );
  });

  it('a field set to what it is makes no change, and null is not zero', () => {
    const row = makeAccessPoint({ tablets: null });
    const act = writing(1_800_000_000_000);
    expect(editChanges('accessPoint', row, { tablets: null, name: row.name }, accessPointParts, act)).toEqual(
      [],
    );
    expect(editChanges('accessPoint', row, { tablets: 0 }, accessPointParts, act)).toMatchObject([
      ['accessPoint', row.id, 'tablets', null, 0, { prev: row.stamps.record.at }],
    ]);
  });

  it('a record is made with its parts in their order, whatever the order they were typed in', () => {
    const [first, second] = inPartOrder([
      { id: ids[1] ?? '', status: 'closed', from: '2022-01-01', reason: null } as const,
      { id: ids[0] ?? '', status: 'open', from: null, reason: null } as const,
    ]);
    if (first === undefined || second === undefined) throw new Error('two entries');
    const input = makeAccessPointInput({ statusHistory: [second, first] });
    const change = creationChange(
      'accessPoint',
      ids[2] ?? '',
      input,
      accessPointParts,
      writing(1_800_000_000_000),
    );
    const row = accessPointSchema.parse(applyToRecord(null, [change], writing(1_800_000_000_000)));
    expect(row.statusHistory).toEqual([first, second]);
    expect(row.stamps).toEqual({ record: { at: '1800000000000-00000-dev00002', prev: null }, fields: {} });
  });
});

describe('sameValue', () => {
  it('holds between a JSON value and its copy with keys in another order, and only then', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, held]) => [key, reversed(held)]),
      );
    };
    fc.assert(fc.property(fc.jsonValue(), (value) => sameValue(value, reversed(value))));
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (left, right) => {
        let equal = true;
        try {
          expect(left).toStrictEqual(right);
        } catch {
          equal = false;
        }
        expect(sameValue(left, right)).toBe(equal);
      }),
    );
    expect(sameValue(null, 0)).toBe(false);
    expect(sameValue([], {})).toBe(false);
  });
});
