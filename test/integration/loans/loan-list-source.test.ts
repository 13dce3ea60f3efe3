import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { makeAnimatorVerbs } from '#renderer/workers/animator-verbs.ts';
import { makeListVerbs } from '#renderer/workers/list-verbs.ts';
import { wholeList } from '#shared/list/list-question.ts';
import { makeAnimatorInput } from '#test/factories/people.ts';
import { given, item, makeLoanRegister, value } from './loan-register.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

const late = {
  ...wholeList,
  filters: [{ field: 'situation', operator: 'oneOf', values: ['overdue'] }],
};

describe('the list of loans as the worker answers it', () => {
  it('follows the acts and the day: booked, out, late, returned', async () => {
    const made = await makeLoanRegister();
    const lists = makeListVerbs(made.context, made.platform);
    const situation = async () =>
      (await lists.listCells('loan', [loan], ['situation', 'daysLate'], null))[0]?.values;
    const laptop = await made.addItem();
    const loan = await made.book([item(laptop)], 2, 5);
    expect(await situation()).toEqual({ situation: 'booked', daysLate: null });
    value(await made.handOver(loan, 2, [given(laptop)]));
    expect(await situation()).toEqual({ situation: 'out', daysLate: null });
    expect((await lists.listRecords('loan', late)).ids).toEqual([]);
    // Nothing was written: the day alone has gone by.
    made.today(9);
    expect(await situation()).toEqual({ situation: 'overdue', daysLate: 4 });
    expect((await lists.listRecords('loan', late)).ids).toEqual([loan]);
    value(await made.bring(loan, 9));
    expect(await situation()).toEqual({ situation: 'returned', daysLate: null });
  });

  it('tells the borrower by the name of today, and finds the loan by it', async () => {
    const made = await makeLoanRegister();
    const lists = makeListVerbs(made.context, made.platform);
    const animators = makeAnimatorVerbs(made.context, made.platform);
    const { id } = value(
      await animators.createAnimator(makeAnimatorInput({ lastName: 'Kerloc’h', firstName: 'Maïwenn' })),
    );
    const loan = await made.book([item(await made.addItem())], 2, 5, {
      borrowerName: null,
      borrowerAnimatorId: id,
    });
    const find = async (search: string) => (await lists.listRecords('loan', { ...wholeList, search })).ids;
    expect(await find('kerloc')).toEqual([loan]);
    value(await animators.editAnimator(id, { lastName: 'Passerelle' }));
    expect(await find('kerloc')).toEqual([]);
    expect(await find('passerelle maiwenn')).toEqual([loan]);
  });
});
