import type { TFunction } from 'i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import type { FieldValue } from '#shared/list/list-field.ts';
import type { ListScreenField } from './list-definition.ts';

/** What a text is made with. */
export type TextTools = { readonly t: TFunction<'recordList'>; readonly language: string };

/** How a value of a list reads; empty when it is not known. */
export function fieldText(field: ListScreenField, value: FieldValue, { t, language }: TextTools): string {
  if (value === null || value === undefined) return '';
  if (field.text !== null) return field.text(value);
  if (typeof value === 'number') return numberText(value, language);
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (typeof value === 'string') {
    if (field.kind === 'day') return dayText(value);
    return field.kind === 'choice' ? field.word(value) : value;
  }
  return value.map(field.word).join(', ');
}

/** A number with at most two decimals, in the language's writing. */
export function numberText(value: number, language: string): string {
  return value.toLocaleString(language === 'en' ? 'en-GB' : 'fr', { maximumFractionDigits: 2 });
}
