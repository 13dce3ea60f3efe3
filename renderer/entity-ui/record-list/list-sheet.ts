import type { SheetCell } from '#renderer/documents/spreadsheet-file.ts';
import type { FieldValue } from '#shared/list/list-field.ts';
import { fieldText, type TextTools } from './field-text.ts';
import type { ListScreenField } from './list-definition.ts';

/** A value as a cell of a workbook: numbers and days stay what they are. */
export function sheetCell(field: ListScreenField, value: FieldValue, tools: TextTools): SheetCell {
  if (typeof value === 'number') return { kind: 'number', value, shown: 'plain' };
  if (field.kind === 'day' && typeof value === 'string') return { kind: 'day', day: value };
  const text = fieldText(field, value, tools);
  return text === '' ? { kind: 'empty' } : { kind: 'text', text };
}

/** A value in a CSV: numbers plain, with the comma that French spreadsheets read. */
export function csvText(field: ListScreenField, value: FieldValue, tools: TextTools): string {
  if (typeof value !== 'number') return fieldText(field, value, tools);
  const plain = String(Math.round(value * 100) / 100);
  return tools.language === 'en' ? plain : plain.replace('.', ',');
}
