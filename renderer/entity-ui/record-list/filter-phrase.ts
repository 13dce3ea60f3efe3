import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import type { ListFilter } from '#shared/domain/saved-view/saved-view.ts';
import { operatorIn } from '#shared/list/list-operators.ts';
import { numberText, type TextTools } from './field-text.ts';
import type { ListScreenField } from './list-definition.ts';

/** Values named one by one; the others are counted. */
const NAMED = 3;

/**
 * A filter in words, after the name of its field: « sauf Fermé, Gelé », « au moins 12 ».
 *
 * @param label name of a value that is a code or an id
 * @returns null for a filter that narrows nothing
 */
export function filterPhrase(
  filter: ListFilter,
  field: ListScreenField,
  label: (value: string) => string,
  { t, language }: TextTools,
): string | null {
  const operator = operatorIn(filter, field.kind);
  if (operator === null) return null;
  const [first = '', second = ''] = filter.values;
  if (operator === 'oneOf' || operator === 'allOf' || operator === 'noneOf') {
    const names = filter.values.slice(0, NAMED).map(label).join(', ');
    const count = filter.values.length - NAMED;
    const value = count > 0 ? t('filters.others', { values: names, count }) : names;
    return t(`phrases.${operator}`, { value });
  }
  if (field.kind === 'day' && operator === 'between') {
    const [from, to] = first <= second ? [first, second] : [second, first];
    return t('phrases.betweenDays', { value: dayText(from), second: dayText(to) });
  }
  const isDay = operator === 'from' || operator === 'until';
  const said = (value: string): string => {
    if (isDay) return dayText(value);
    return field.kind === 'text' ? value : numberText(Number(value), language);
  };
  return t(`phrases.${operator}`, { value: said(first), second: said(second) });
}
