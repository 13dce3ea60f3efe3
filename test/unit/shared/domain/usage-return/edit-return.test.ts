import { describe, expect, test } from 'vitest';
import {
  setBasis,
  setCellComment,
  setCells,
  setClosed,
  setSource,
} from '#shared/domain/usage-return/edit-return.ts';
import { makeReturn } from '#test/factories/usage-return.ts';

const today = '2024-04-06';
const run = { from: '2024-03', to: '2024-03' };

describe('editing a return cell by cell', () => {
  test('the first figure makes a return received today; a typed zero is a reported zero', () => {
    const target = { placeId: makeReturn().placeId, stopId: null, run, entry: null };
    const outcome = setCells(target, [{ measure: 'visits', value: 0 }], today, 'typed');
    expect(outcome).toMatchObject({
      kind: 'put',
      entry: { state: 'received', receivedOn: today, from: '2024-03', to: '2024-03', values: { visits: 0 } },
    });
  });

  test('a cell emptied is not reported; the others stay', () => {
    const entry = makeReturn({ values: { visits: 12, users: 3 } });
    const outcome = setCells(
      { placeId: entry.placeId, stopId: null, run, entry },
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
      setCells(
        { placeId: entry.placeId, stopId: null, run, entry },
        [{ measure: 'visits', value: null }],
        today,
        'typed',
      ),
    ).toEqual({
      kind: 'remove',
      id: entry.id,
    });
  });

  test('emptying a cell that holds nothing does nothing', () => {
    const target = { placeId: makeReturn().placeId, stopId: null, run, entry: null };
    expect(setCells(target, [{ measure: 'visits', value: null }], today, 'typed')).toEqual({
      kind: 'nothing',
    });
  });

  test('closed holds no figure, and opens again when one is typed', () => {
    const entry = makeReturn({ values: { visits: 12 } });
    const closed = setClosed({ placeId: entry.placeId, stopId: null, run, entry }, true, today);
    expect(closed).toMatchObject({ kind: 'put', entry: { state: 'closed', values: {} } });
    const shut = makeReturn({ state: 'closed', values: {} });
    const target = { placeId: shut.placeId, stopId: null, run, entry: shut };
    expect(setCells(target, [{ measure: 'visits', value: 4 }], today, 'typed')).toMatchObject({
      kind: 'put',
      entry: { state: 'received', values: { visits: 4 } },
    });
    expect(setClosed(target, false, today)).toEqual({ kind: 'remove', id: shut.id });
  });

  test('the basis of the breakdowns changes without touching a figure', () => {
    const entry = makeReturn({ values: { visits: 12, users: 3 } });
    expect(setBasis({ placeId: entry.placeId, stopId: null, run, entry }, 'users', today)).toMatchObject({
      kind: 'put',
      entry: { breakdownBasis: 'users', values: { visits: 12, users: 3 } },
    });
  });

  test('a comment alone keeps the month expected, stays when the figure goes, and goes with its last word', () => {
    const { placeId } = makeReturn();
    const nowhere = { placeId, stopId: null, run, entry: null };
    const comment = 'Compteur en panne';
    expect(setCellComment(nowhere, 'visits', null, today)).toEqual({ kind: 'nothing' });
    expect(setCellComment(nowhere, 'visits', comment, today)).toMatchObject({
      kind: 'put',
      entry: { state: 'expected', receivedOn: null, values: {}, cellComments: { visits: comment } },
    });
    const entry = makeReturn({ values: { visits: 12 }, cellComments: { visits: comment } });
    const target = { ...nowhere, entry };
    expect(setCells(target, [{ measure: 'visits', value: null }], today, 'typed')).toMatchObject({
      kind: 'put',
      entry: { state: 'expected', values: {}, cellComments: { visits: comment } },
    });
    expect(setCellComment(target, 'visits', null, today)).toMatchObject({
      kind: 'put',
      entry: { state: 'received', values: { visits: 12 }, cellComments: {} },
    });
    const bare = makeReturn({ state: 'expected', values: {}, cellComments: { visits: comment } });
    expect(setCellComment({ ...nowhere, entry: bare }, 'visits', null, today)).toEqual({
      kind: 'remove',
      id: bare.id,
    });
  });

  test('measures left to the sessions make an answer, beside the figures or alone', () => {
    const { placeId } = makeReturn();
    const nowhere = { placeId, stopId: null, run, entry: null };
    expect(setSource(nowhere, ['workshopsHeld', 'visits'], true, today)).toMatchObject({
      kind: 'put',
      entry: { state: 'received', values: {}, fromSessions: ['visits', 'workshopsHeld'] },
    });
    const entry = makeReturn({ values: { visits: 12 }, fromSessions: ['visits'] });
    expect(setSource({ ...nowhere, entry }, ['visits'], false, today)).toMatchObject({
      kind: 'put',
      entry: { values: { visits: 12 }, fromSessions: [] },
    });
    const alone = makeReturn({ values: {}, fromSessions: ['visits'] });
    expect(setSource({ ...nowhere, entry: alone }, ['visits'], false, today)).toEqual({
      kind: 'remove',
      id: alone.id,
    });
  });
});
