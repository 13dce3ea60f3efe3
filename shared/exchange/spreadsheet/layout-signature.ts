import { foldText } from '#shared/search/fold-text.ts';

const SIGNATURE_LIMIT = 20_000;

/** What a layout is recognised by: its folded headers in order. The same columns in another order are another layout. */
export function layoutSignature(headers: readonly string[]): string {
  const folded = headers.map((header) => foldText(header) || '-').join('|');
  return (folded === '' ? '-' : folded).slice(0, SIGNATURE_LIMIT);
}
