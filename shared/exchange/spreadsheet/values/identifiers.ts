import { readRna, readSiret } from '#shared/domain/organisation/organisation-rules.ts';
import type { SpreadsheetProblemCode } from '#shared/exchange/spreadsheet/spreadsheet-problems.ts';

/** An identifier of a structure that was read; `unknown` = zeros only, that is none. */
export type IdentifierReading =
  | { readonly kind: 'siret'; readonly value: string; readonly zeroPutBack: boolean }
  | { readonly kind: 'rna'; readonly value: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'wrong'; readonly code: SpreadsheetProblemCode };

/**
 * Reads a SIRET or an RNA: blanks and points within, a first zero that a spreadsheet took off (the key decides). Digits
 * lost to a scientific writing (`1,30007E+13`) are told, never invented.
 */
export function readIdentifier(text: string): IdentifierReading {
  const compact = text.replace(/[\s.\u00a0-]/g, '').toUpperCase();
  if (losesDigits(text)) return { kind: 'wrong', code: 'spreadsheet/digits-lost' };
  if (/^0+$/.test(compact)) return { kind: 'unknown' };
  const siret = readSiret(compact);
  if (siret !== null) return { kind: 'siret', value: siret, zeroPutBack: false };
  const rna = readRna(compact);
  if (rna !== null) return { kind: 'rna', value: rna };
  if (/^\d{12,13}$/.test(compact)) {
    const completed = readSiret(compact.padStart(14, '0'));
    if (completed !== null) return { kind: 'siret', value: completed, zeroPutBack: true };
  }
  if (/^\d{9}$/.test(compact)) return { kind: 'wrong', code: 'spreadsheet/siren' };
  return { kind: 'wrong', code: compact.startsWith('W') ? 'spreadsheet/rna' : 'spreadsheet/siret' };
}

/** Whether a number was shortened to its first digits and a power of ten. */
export function losesDigits(text: string): boolean {
  return /^\s*\d(?:[.,]\d+)?E\+?\d+\s*$/i.test(text);
}
