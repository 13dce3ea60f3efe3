import type { ListFilter } from '#shared/domain/saved-view/saved-view.ts';
import type { FieldKind } from './list-field.ts';

/** Every operator of a filter. */
export const listOperators = [
  'contains',
  'notContains',
  'oneOf',
  'allOf',
  'noneOf',
  'equals',
  'atLeast',
  'atMost',
  'between',
  'from',
  'until',
  'lastMonths',
  'nextMonths',
  'olderThanMonths',
  'yes',
  'no',
  'empty',
  'filled',
] as const;
export type ListOperator = (typeof listOperators)[number];

/** The operators of each kind of value, the commonest first. */
export const operatorsOf: Readonly<Record<FieldKind, readonly ListOperator[]>> = {
  text: ['contains', 'notContains', 'empty', 'filled'],
  choice: ['oneOf', 'noneOf', 'empty', 'filled'],
  choices: ['oneOf', 'allOf', 'noneOf', 'empty', 'filled'],
  number: ['atLeast', 'atMost', 'between', 'equals', 'empty', 'filled'],
  day: ['from', 'until', 'between', 'lastMonths', 'olderThanMonths', 'nextMonths', 'empty', 'filled'],
  yesNo: ['yes', 'no', 'empty', 'filled'],
};

/** How many values an operator is compared with; `many` is one or more. */
export function valuesOf(operator: ListOperator): 0 | 1 | 2 | 'many' {
  switch (operator) {
    case 'oneOf':
    case 'allOf':
    case 'noneOf':
      return 'many';
    case 'between':
      return 2;
    case 'yes':
    case 'no':
    case 'empty':
    case 'filled':
      return 0;
    default:
      return 1;
  }
}

/** Most months that a filter counts back or on. */
export const MONTHS_LIMIT = 1_200;

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/**
 * The operator of a filter on a kind of value, or null where the filter says nothing: an operator of another kind,
 * too few values, a number or a day that is none. Such a filter narrows nothing.
 */
export function operatorIn(filter: ListFilter, kind: FieldKind): ListOperator | null {
  const operator = operatorsOf[kind].find((one) => one === filter.operator);
  if (operator === undefined) return null;
  const wanted = valuesOf(operator);
  const { values } = filter;
  if (wanted === 'many' ? values.length === 0 : values.length !== wanted) return null;
  const isMonths = operator === 'lastMonths' || operator === 'nextMonths' || operator === 'olderThanMonths';
  if (isMonths) return values.every((value) => isMonthCount(value)) ? operator : null;
  if (kind === 'number' && !values.every((value) => isNumber(value))) return null;
  if (kind === 'day' && !values.every((value) => DAY.test(value))) return null;
  if (kind === 'text' && values.some((value) => value.trim() === '')) return null;
  return operator;
}

function isNumber(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}

function isMonthCount(text: string): boolean {
  return /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= MONTHS_LIMIT;
}
