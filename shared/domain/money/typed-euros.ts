/** What a typed sum says: euro cents, nothing, or something that is no sum. */
export type EuroReading =
  | { readonly kind: 'cents'; readonly cents: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'wrong'; readonly reason: 'not-a-sum' | 'negative' };

/**
 * Reads a sum of money as a person types it or a spreadsheet copies it: `1 234,50`, `1234.5 €`, `n. r.` for unknown.
 *
 * @returns euro cents; a third decimal is refused rather than rounded
 */
export function readTypedEuros(text: string): EuroReading {
  const bare = text
    .replace(/[\s\u00a0\u202f']/g, '')
    .replace(/€|eur(os?)?$/i, '')
    .replace('−', '-');
  if (bare === '' || /^(n\.?r\.?|-|–|—)$/i.test(bare)) return { kind: 'empty' };
  // A point or a comma before exactly three figures, after others, parts thousands; else it is the decimal mark.
  const grouped = /^-?\d{1,3}([.,]\d{3})+([.,]\d{1,2})?$/.test(bare) ? ungrouped(bare) : bare;
  const match = /^(-?)(\d+)(?:[.,](\d{0,2}))?$/.exec(grouped);
  if (match === null) return { kind: 'wrong', reason: 'not-a-sum' };
  const cents = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'));
  if (match[1] === '-' && cents > 0) return { kind: 'wrong', reason: 'negative' };
  return Number.isSafeInteger(cents) ? { kind: 'cents', cents } : { kind: 'wrong', reason: 'not-a-sum' };
}

/** Takes the marks between thousands away; a last mark with one or two figures after it stays. */
function ungrouped(text: string): string {
  const decimals = /[.,](\d{1,2})$/.exec(text)?.[0] ?? '';
  return text.slice(0, text.length - decimals.length).replace(/[.,]/g, '') + decimals;
}
