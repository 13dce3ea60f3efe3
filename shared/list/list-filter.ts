import type { Day } from '#shared/domain/calendar/day.ts';
import { dayMonthsLater } from '#shared/domain/calendar/month.ts';
import type { ListFilter } from '#shared/domain/saved-view/saved-view.ts';
import { foldText } from '#shared/search/fold-text.ts';
import type { FieldValue, ListField } from './list-field.ts';
import { type ListOperator, operatorIn } from './list-operators.ts';

type Test<Value> = (value: Value) => boolean;

/**
 * What a row must meet to be shown: every filter. A filter that the list does not know, or that is not complete,
 * narrows nothing. What is not known is never in a list of values, at least, at most or between; it is *none of*
 * any values and does not contain any text.
 *
 * @param day months back and on are counted from it
 */
export function rowTest<Row>(
  filters: readonly ListFilter[],
  fields: ReadonlyMap<string, ListField<Row>>,
  day: Day,
): Test<Row> {
  const tests = filters.flatMap((filter) => {
    const field = fields.get(filter.field);
    return field === undefined ? [] : (fieldTest(filter, field, day) ?? []);
  });
  return (row) => tests.every((test) => test(row));
}

/** What one filter asks of a row; null when it asks nothing. */
function fieldTest<Row>(filter: ListFilter, field: ListField<Row>, day: Day): Test<Row> | null {
  const operator = operatorIn(filter, field.kind);
  if (operator === null) return null;
  if (operator === 'empty') return (row) => isEmpty(field.read(row));
  if (operator === 'filled') return (row) => !isEmpty(field.read(row));
  const { values } = filter;
  switch (field.kind) {
    case 'text': {
      const test = textTest(operator, values);
      return (row) => test(field.read(row));
    }
    case 'choice': {
      const asked = new Set(values);
      const among = (value: string | null): boolean => value !== null && asked.has(value);
      return operator === 'oneOf' ? (row) => among(field.read(row)) : (row) => !among(field.read(row));
    }
    case 'choices': {
      const test = choicesTest(operator, values);
      return (row) => test(field.read(row));
    }
    case 'number': {
      const test = rangeTest<number>(operator, values.map(Number), day);
      return (row) => test(field.read(row));
    }
    case 'day': {
      const test = rangeTest<Day>(operator, values, day);
      return (row) => test(field.read(row));
    }
    case 'yesNo':
      return (row) => field.read(row) === (operator === 'yes');
  }
}

function isEmpty(value: FieldValue): boolean {
  return value === null || value === '' || (typeof value === 'object' && value.length === 0);
}

function textTest(operator: ListOperator, [text = '']: readonly string[]): Test<string | null> {
  const asked = foldText(text);
  // Signs alone fold to nothing: they are looked for as they are.
  const contains = (value: string | null): boolean =>
    value !== null && (asked === '' ? value.includes(text) : foldText(value).includes(asked));
  return operator === 'contains' ? contains : (value) => !contains(value);
}

function choicesTest(operator: ListOperator, values: readonly string[]): Test<readonly string[]> {
  const asked = new Set(values);
  if (operator === 'allOf') return (held) => values.every((value) => held.includes(value));
  const some = (held: readonly string[]): boolean => held.some((value) => asked.has(value));
  return operator === 'oneOf' ? some : (held) => !some(held);
}

/** Numbers and days alike, both ends included; two values may come in any order. */
function rangeTest<Value extends number | string>(
  operator: ListOperator,
  values: readonly Value[],
  day: Day,
): Test<number | string | null> {
  const [first, second] = values;
  if (first === undefined) return () => false;
  const within =
    (least: number | string | null, most: number | string | null): Test<number | string | null> =>
    (value) =>
      value !== null && (least === null || value >= least) && (most === null || value <= most);
  switch (operator) {
    case 'equals':
      return (value) => value === first;
    case 'atLeast':
    case 'from':
      return within(first, null);
    case 'atMost':
    case 'until':
      return within(null, first);
    case 'between':
      return second === undefined || second >= first ? within(first, second ?? first) : within(second, first);
    case 'lastMonths':
      return within(dayMonthsLater(day, -Number(first)), day);
    case 'nextMonths':
      return within(day, dayMonthsLater(day, Number(first)));
    case 'olderThanMonths': {
      const since = dayMonthsLater(day, -Number(first));
      return (value) => value !== null && value < since;
    }
    default:
      return () => false;
  }
}
