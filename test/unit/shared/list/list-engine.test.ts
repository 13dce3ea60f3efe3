import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListFilter, ListView } from '#shared/domain/saved-view/saved-view.ts';
import type { FieldKind, ListField } from '#shared/list/list-field.ts';
import { rowTest } from '#shared/list/list-filter.ts';
import { listOperators, operatorsOf, valuesOf } from '#shared/list/list-operators.ts';
import { inOrder } from '#shared/list/list-order.ts';
import { wholeList } from '#shared/list/list-question.ts';
import { fieldsByKey, makeRecordList } from '#shared/list/record-list.ts';
import { makeTextRanks } from '#shared/search/text-ranks.ts';

type Row = {
  readonly id: string;
  readonly text: string | null;
  readonly choice: string | null;
  readonly choices: readonly string[];
  readonly number: number | null;
  readonly day: string | null;
  readonly yesNo: boolean | null;
};
const list: readonly ListField<Row>[] = [
  { key: 'text', kind: 'text', read: ({ text }) => text },
  { key: 'choice', kind: 'choice', read: ({ choice }) => choice, order: ['c', 'a', 'b'] },
  { key: 'choices', kind: 'choices', read: ({ choices }) => choices },
  { key: 'number', kind: 'number', read: ({ number }) => number },
  { key: 'day', kind: 'day', read: ({ day }) => day },
  { key: 'yesNo', kind: 'yesNo', read: ({ yesNo }) => yesNo },
];
const fields = fieldsByKey(list);
const today = '2024-03-31';
const days = ['2022-11-30', '2023-09-30', '2024-03-31', '2024-06-30', '2025-01-01'];
const texts = ['École', 'ecole du Val', 'Médiathèque', 'Île', 'île'];

const anyRow: fc.Arbitrary<Row> = fc.record({
  id: fc.uuid(),
  text: fc.option(fc.constantFrom(...texts)),
  choice: fc.option(fc.constantFrom('a', 'b', 'c')),
  choices: fc.subarray(['x', 'y', 'z']),
  number: fc.option(fc.constantFrom(0, 0.5, 3, 20)),
  day: fc.option(fc.constantFrom(...days)),
  yesNo: fc.option(fc.boolean()),
});
const anyRows = fc.uniqueArray(anyRow, { maxLength: 12, selector: ({ id }) => id });

const kinds: readonly FieldKind[] = ['text', 'choice', 'choices', 'number', 'day', 'yesNo'];
const anyFilter: fc.Arbitrary<ListFilter> = fc.constantFrom(...kinds).chain((kind) =>
  fc.constantFrom(...operatorsOf[kind]).chain((operator) => {
    const value = (): fc.Arbitrary<string> => {
      if (operator.endsWith('Months')) return fc.constantFrom('1', '6', '24');
      if (kind === 'text') return fc.constantFrom('eco', 'VAL', 'é');
      if (kind === 'choice') return fc.constantFrom('a', 'b', 'nobody');
      if (kind === 'choices') return fc.constantFrom('x', 'y', 'nobody');
      return kind === 'number' ? fc.constantFrom('0', '0.5', '4') : fc.constantFrom(...days);
    };
    const wanted = valuesOf(operator);
    const length =
      wanted === 'many' ? { minLength: 1, maxLength: 2 } : { minLength: wanted, maxLength: wanted };
    return fc.array(value(), length).map((values) => ({ field: kind, operator, values }));
  }),
);
const kept = (rows: readonly Row[], filters: readonly ListFilter[]) =>
  rows.filter(rowTest(filters, fields, today)).map(({ id }) => id);

describe('filters of a list', () => {
  it('all hold: several keep what each of them keeps, in any order', () => {
    fc.assert(
      fc.property(anyRows, anyFilter, anyFilter, (rows, one, two) => {
        const both = kept(rows, [one, two]);
        expect(both).toEqual(kept(rows, [two, one]));
        expect(both).toEqual(kept(rows, [one]).filter((id) => kept(rows, [two]).includes(id)));
        expect(kept(rows, [one, one])).toEqual(kept(rows, [one]));
        expect(kept(rows, [])).toEqual(rows.map(({ id }) => id));
      }),
    );
  });

  it('and their contrary share out every row', () => {
    const pairs = [
      ['contains', 'notContains'],
      ['oneOf', 'noneOf'],
      ['empty', 'filled'],
    ] as const;
    fc.assert(
      fc.property(anyRows, anyFilter, fc.constantFrom(...pairs), (rows, filter, [one, other]) => {
        fc.pre(filter.operator === one);
        const contrary = kept(rows, [{ ...filter, operator: other }]);
        expect([...kept(rows, [filter]), ...contrary].sort()).toEqual(rows.map(({ id }) => id).sort());
      }),
    );
  });

  it('what is not known is neither yes nor no, neither little nor much', () => {
    const unknown: Row = {
      id: '1',
      text: null,
      choice: null,
      choices: [],
      number: null,
      day: null,
      yesNo: null,
    };
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const taken = ['noneOf', 'notContains', 'empty'].includes(filter.operator);
        expect(kept([unknown], [filter])).toEqual(taken ? ['1'] : []);
      }),
    );
  });

  it.each([
    ['day', 'lastMonths', ['6'], ['2023-09-30', '2024-03-31']],
    ['day', 'nextMonths', ['3'], ['2024-03-31', '2024-06-30']],
    ['day', 'olderThanMonths', ['6'], ['2022-11-30']],
    ['day', 'between', ['2024-06-30', '2024-01-01'], ['2024-03-31', '2024-06-30']],
    ['day', 'from', ['2024-06-30'], ['2024-06-30', '2025-01-01']],
    ['day', 'until', ['2023-09-30'], ['2022-11-30', '2023-09-30']],
  ])('%s %s %j takes %j', (field, operator, values, expected) => {
    const rows = days.map((day) => ({
      id: day,
      text: null,
      choice: null,
      choices: [],
      number: null,
      day,
      yesNo: null,
    }));
    expect(kept(rows, [{ field, operator, values }])).toEqual(expected);
  });

  it('that are not complete, or of a field that is gone, narrow nothing', () => {
    const rows = [{ id: '1', text: 'a', choice: null, choices: [], number: 3, day: null, yesNo: null }];
    const idle: readonly ListFilter[] = [
      { field: 'gone', operator: 'oneOf', values: ['x'] },
      { field: 'number', operator: 'atLeast', values: ['beaucoup'] },
      { field: 'number', operator: 'between', values: ['1'] },
      { field: 'choice', operator: 'oneOf', values: [] },
      { field: 'day', operator: 'from', values: ['2024-13-01'] },
      { field: 'day', operator: 'lastMonths', values: ['0'] },
      { field: 'text', operator: 'atLeast', values: ['3'] },
    ];
    for (const filter of idle) expect(kept(rows, [filter])).toEqual(['1']);
  });

  it('every operator belongs to a kind of value', () => {
    expect([...new Set(Object.values(operatorsOf).flat())].sort()).toEqual([...listOperators].sort());
  });
});

const sortKeys = ['text', 'choice', 'number', 'day', 'yesNo'] as const;
const anySorts: fc.Arbitrary<ListView['sorts']> = fc.uniqueArray(
  fc.record({ key: fc.constantFrom(...sortKeys), descending: fc.boolean() }),
  { maxLength: 3, selector: ({ key }) => key },
);
const french = new Intl.Collator('fr');
const noName = () => null;

function compare(a: Row, b: Row, { key, descending }: ListView['sorts'][number]): number {
  const of = (row: Row): number | string | null => {
    if (key === 'choice') return row.choice === null ? null : ['c', 'a', 'b'].indexOf(row.choice);
    if (key === 'yesNo') return row.yesNo === null ? null : row.yesNo ? 0 : 1;
    return key === 'text' ? row.text : key === 'number' ? row.number : row.day;
  };
  const [one, two] = [of(a), of(b)];
  if (one === null || two === null) return (one === null ? 1 : 0) - (two === null ? 1 : 0);
  const order =
    key === 'text'
      ? french.compare(String(one), String(two)) || (one < two ? -1 : one > two ? 1 : 0)
      : one < two
        ? -1
        : one > two
          ? 1
          : 0;
  return descending ? -order : order;
}

describe('the order of a list', () => {
  it('is by the first key, then the second…, unknown last, equal rows as they came', () => {
    fc.assert(
      fc.property(anyRows, anySorts, (rows, sorts) => {
        const ranks = makeTextRanks(french.compare);
        const plain = [...rows].sort((a, b) =>
          sorts.reduce((found, sort) => found || compare(a, b, sort), 0),
        );
        expect(inOrder(rows, sorts, fields, noName, () => ranks)).toEqual(plain);
      }),
    );
  });

  it('does not depend on the order in which rows are given', () => {
    const rowsOf = {
      fields: list,
      idOf: ({ id }: Row) => id,
      nameOf: ({ text }: Row) => text ?? '',
      wordsOf: () => [],
    };
    fc.assert(
      fc.property(anyRows, anySorts, anyFilter, (rows, sorts, filter) => {
        const question = { ...wholeList, sorts, filters: [filter] };
        const answer = makeRecordList(rows, rowsOf).query(question, today, noName);
        expect(makeRecordList([...rows].reverse(), rowsOf).query(question, today, noName)).toEqual(answer);
        expect(answer.total).toBe(rows.length);
      }),
    );
  });
});
