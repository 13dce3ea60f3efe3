import { describe, expect, test } from 'vitest';
import { setBasis, setCells, setClosed } from '#shared/domain/usage-return/edit-return.ts';
import { makeReturn } from '#test/factories/usage-return.ts';

const today = '2024-04-06';
const run = { from: '2024-03', to: '2024-03' };

describe('editing a return cell by cell', () => {
  test('the first figure makes a return received today; a typed zero is a reported zero', () => {
    const target = { placeId: makeReturn().placeId, run, entry: null };
    const outcome = setCells(target, [{ measure: 'visits', value: 0 }], today, 'typed');
    expect(outcome).toMatchObject({
      kind: 'put',
      entry: { state: 'received', receivedOn: today, from: '2024-03', to: '2024-03', values: { visits: 0 } },
    });
  });

  test('a cell emptied is not reported; the others stay', () => {
    const entry = makeReturn({ values: { visits: 12, users: 3 } });
    const outcome = setCells(
      { placeId: entry.placeId, run, entry },
      [{ measure: 'users', value: null }],
      today,
      'typed',
    );
    expect(outcome).toMatchObject({ kind: 'put', entry: { values: { visits: 12 } } });
    expect(outcome.kind === 'put' && 'users' in outcome.entry.values).toBe(false);
  });

  test('the last figure taken away removes the return: the month is not reported again', () => {
    const entry = makeReturn({ values: { visits: 12 } });
    expect(
      setCells({ placeId: entry.placeId, run, entry }, [{ measure: 'visits', value: null }], today, 'typed'),
    ).toEqual({
      kind: 'remove',
      id: entry.id,
    });
  });

  test('emptying a cell that holds nothing does nothing', () => {
    const target = { placeId: makeReturn().placeId, run, entry: null };
    expect(setCells(target, [{ measure: 'visits', value: null }], today, 'typed')).toEqual({
      kind: 'nothing',
    });
  });

  test('closed holds no figure, and opens again when one is typed', () => {
    const entry = makeReturn({ values: { visits: 12 } });
    const closed = setClosed({ placeId: entry.placeId, run, entry }, true, today);
    expect(closed).toMatchObject({ kind: 'put', entry: { state: 'closed', values: {} } });
    const shut = makeReturn({ state: 'closed', values: {} });
    const target = { placeId: shut.placeId, run, entry: shut };
    expect(setCells(target, [{ measure: 'visits', value: 4 }], today, 'typed')).toMatchObject({
      kind: 'put',
      entry: { state: 'received', values: { visits: 4 } },
    });
    expect(setClosed(target, false, today)).toEqual({ kind: 'remove', id: shut.id });
  });

  test('the basis of the breakdowns changes without touching a figure', () => {
    const entry = makeReturn({ values: { visits: 12, users: 3 } });
    expect(setBasis({ placeId: entry.placeId, run, entry }, 'users', today)).toMatchObject({
      kind: 'put',
      entry: { breakdownBasis: 'users', values: { visits: 12, users: 3 } },
    });
  });
});
