import { VALUE_LIMIT } from './usage-return.ts';

/** What a typed or pasted cell says: a value, *not reported*, or something that is no figure. */
export type CellReading =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'notReported' }
  | {
      readonly kind: 'wrong';
      readonly code:
        | 'usage/cell-not-a-number'
        | 'usage/cell-not-whole'
        | 'usage/cell-negative'
        | 'usage/cell-too-large';
    };

const notReportedWords = ['', '-', '–', '—', 'nr', 'n.r.', 'n. r.', 'nd', 'n.d.', 'n. d.'];
const clock = /^(\d{1,6})\s*(?:h|:)\s*(\d{2})?$/i;

/**
 * Reads a cell as a person types it or as a spreadsheet copies it: French or English decimals, spaces between
 * thousands, `n. r.` for not reported. Durations are hours (`12,5`, `12h30`, `12:30`) and come out in minutes.
 *
 * @param text the cell
 * @param unit what the column counts
 */
export function readCell(text: string, unit: 'count' | 'minutes'): CellReading {
  // Copied cells carry no-break spaces, and the narrow ones that French puts between thousands.
  const trimmed = text.replace(/[\u00a0\u202f]/g, ' ').trim();
  if (notReportedWords.includes(trimmed.toLowerCase())) return { kind: 'notReported' };
  const time = unit === 'minutes' ? clock.exec(trimmed) : null;
  const number =
    time === null
      ? decimalNumber(trimmed)
      : Number(time[1]) + (time[2] === undefined ? 0 : Number(time[2]) / 60);
  if (number === null) return { kind: 'wrong', code: 'usage/cell-not-a-number' };
  if (number < 0) return { kind: 'wrong', code: 'usage/cell-negative' };
  if (unit === 'count' && !Number.isInteger(number)) return { kind: 'wrong', code: 'usage/cell-not-whole' };
  const value = unit === 'minutes' ? Math.round(number * 60) : number;
  if (value > VALUE_LIMIT) return { kind: 'wrong', code: 'usage/cell-too-large' };
  return { kind: 'value', value };
}

/** A number as French or English writes it; null when it is none. A lone group of three after a comma is decimals. */
function decimalNumber(text: string): number | null {
  const compact = text.replace(/(?<=\d)[ '’](?=\d{3})/g, '');
  return /^-?\d+([.,]\d+)?$/.test(compact) ? Number(compact.replace(',', '.')) : null;
}

/** The text to start editing a value from: whole counts, hours with up to two decimals and the language's comma. */
export function cellText(value: number | null, unit: 'count' | 'minutes', comma: ',' | '.'): string {
  if (value === null) return '';
  return unit === 'count' ? String(value) : String(Math.round((value / 60) * 100) / 100).replace('.', comma);
}
