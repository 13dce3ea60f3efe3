import { readCell } from '#shared/domain/usage-return/cell-text.ts';
import { VALUE_LIMIT } from '#shared/domain/usage-return/usage-return.ts';
import { type Cell, cellText } from '#shared/exchange/spreadsheet/sheet.ts';

/** What a cell of a questionnaire says. */
export type FigureReading =
  | {
      readonly kind: 'value';
      /** A count, or minutes. */
      readonly value: number;
      /** Hours that no one counts: a time of day typed in a cell of hours (12:30 is 0.5208… of a day). */
      readonly odd: boolean;
    }
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'wrong';
      readonly code:
        | 'questionnaire/not-a-number'
        | 'questionnaire/not-whole'
        | 'questionnaire/negative'
        | 'questionnaire/too-large'
        | 'questionnaire/a-date';
      readonly text: string;
    };

const MINUTES_AN_HOUR = 60;
/** A minute counted from hours that were written with many decimals may be off by this much. */
const MINUTE_SLACK = 0.02;

/**
 * Reads a cell that was filled in by hand or by a formula: numbers as they are, texts as the grid reads them
 * (`1 234`, `12h30`, `n. r.`). A date is never a figure.
 */
export function readFigure(cell: Cell | undefined, hours: boolean): FigureReading {
  if (cell === null || cell === undefined) return { kind: 'empty' };
  if (typeof cell === 'number') return readNumber(cell, hours);
  const text = cellText(cell);
  if (typeof cell === 'object') return { kind: 'wrong', code: 'questionnaire/a-date', text };
  if (typeof cell === 'boolean') return { kind: 'wrong', code: 'questionnaire/not-a-number', text };
  const read = readCell(text, hours ? 'minutes' : 'count');
  if (read.kind === 'notReported') return { kind: 'empty' };
  if (read.kind === 'value') return { kind: 'value', value: read.value, odd: false };
  return { kind: 'wrong', code: wrongCodes[read.code], text };
}

const wrongCodes = {
  'usage/cell-not-a-number': 'questionnaire/not-a-number',
  'usage/cell-not-whole': 'questionnaire/not-whole',
  'usage/cell-negative': 'questionnaire/negative',
  'usage/cell-too-large': 'questionnaire/too-large',
} as const;

function readNumber(number: number, hours: boolean): FigureReading {
  const text = String(Math.round(number * 10_000) / 10_000).replace('.', ',');
  if (!Number.isFinite(number)) return { kind: 'wrong', code: 'questionnaire/not-a-number', text };
  if (number < 0) return { kind: 'wrong', code: 'questionnaire/negative', text };
  const minutes = number * MINUTES_AN_HOUR;
  if (!hours && !Number.isInteger(number)) return { kind: 'wrong', code: 'questionnaire/not-whole', text };
  const value = hours ? Math.round(minutes) : number;
  if (value > VALUE_LIMIT) return { kind: 'wrong', code: 'questionnaire/too-large', text };
  const isHundredths = Math.abs(number * 100 - Math.round(number * 100)) < 1e-6;
  const odd = hours && !isHundredths && Math.abs(minutes - value) > MINUTE_SLACK;
  return { kind: 'value', value, odd };
}
