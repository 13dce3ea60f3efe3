import type { TFunction } from 'i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { readTypedDay } from '#shared/domain/calendar/typed-date.ts';
import type { ListFilter } from '#shared/domain/saved-view/saved-view.ts';
import type { FieldKind } from '#shared/list/list-field.ts';
import {
  type ListOperator,
  MONTHS_LIMIT,
  operatorIn,
  operatorsOf,
  valuesOf,
} from '#shared/list/list-operators.ts';

/** A filter as it is being typed. */
export type FilterDraft = {
  readonly operator: ListOperator;
  /** Codes or ids that are chosen. */
  readonly chosen: readonly string[];
  /** What is typed, as it is typed. */
  readonly first: string;
  readonly second: string;
};

/** What a filter of a kind of value is typed as when it begins, or when it is changed. */
export function draftOf(kind: FieldKind, filter: ListFilter | null): FilterDraft {
  const operator = filter === null ? null : operatorIn(filter, kind);
  const [usual] = operatorsOf[kind];
  if (filter === null || operator === null)
    return { operator: usual ?? 'filled', chosen: [], first: '', second: '' };
  const isDay = kind === 'day' && (operator === 'from' || operator === 'until' || operator === 'between');
  const typed = (value: string | undefined): string => {
    if (value === undefined) return '';
    return isDay ? dayText(value) : value.replace('.', kind === 'number' ? ',' : '.');
  };
  const [first, second] = filter.values;
  const isMany = valuesOf(operator) === 'many';
  return {
    operator,
    chosen: isMany ? filter.values : [],
    first: isMany ? '' : typed(first),
    second: isMany ? '' : typed(second),
  };
}

/** What typing a filter came to: the filter, or the sentence that stands beside each field. */
export type ReadDraft =
  | { readonly ok: true; readonly filter: ListFilter }
  | { readonly ok: false; readonly first: string | null; readonly second: string | null };

/** Reads what was typed. @param today sets the century of days */
export function readDraft(
  field: { readonly key: string; readonly kind: FieldKind },
  { operator, chosen, first, second }: FilterDraft,
  today: Day,
  t: TFunction<'recordList'>,
): ReadDraft {
  const wanted = valuesOf(operator);
  const done = (values: readonly string[]): ReadDraft => ({
    ok: true,
    filter: { field: field.key, operator, values: [...values] },
  });
  if (wanted === 0) return done([]);
  if (wanted === 'many')
    return chosen.length > 0 ? done(chosen) : { ok: false, first: t('filters.noValue'), second: null };
  const typed = wanted === 2 ? [first, second] : [first];
  const read = typed.map((text) => readValue(text.trim(), field.kind, operator, today, t));
  const values = read.flatMap((one) => (one.value === null ? [] : [one.value]));
  if (values.length === typed.length) return done(values);
  return { ok: false, first: read[0]?.sentence ?? null, second: read[1]?.sentence ?? null };
}

type ReadValue = { readonly value: string | null; readonly sentence: string | null };

function readValue(
  text: string,
  kind: FieldKind,
  operator: ListOperator,
  today: Day,
  t: TFunction<'recordList'>,
): ReadValue {
  const good = (value: string): ReadValue => ({ value, sentence: null });
  const bad = (sentence: string): ReadValue => ({ value: null, sentence });
  if (operator === 'lastMonths' || operator === 'nextMonths' || operator === 'olderThanMonths') {
    const months = Number(text);
    return /^\d+$/.test(text) && months >= 1 && months <= MONTHS_LIMIT
      ? good(String(months))
      : bad(t('filters.noMonths'));
  }
  if (kind === 'number') {
    const plain = text.replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.');
    return /^-?\d+(\.\d+)?$/.test(plain)
      ? good(String(Number(plain)))
      : bad(t('filters.noNumber', { value: text }));
  }
  if (kind === 'day') {
    const day = readTypedDay(text, today);
    return day.kind === 'date' ? good(day.date) : bad(t('filters.noDate', { value: text }));
  }
  return text === '' ? bad(t('filters.noText')) : good(text);
}
