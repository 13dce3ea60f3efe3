/** What a typed working time says. */
export type TypedFte =
  | { readonly kind: 'empty' }
  | { readonly kind: 'fte'; readonly percent: number }
  | { readonly kind: 'wrong' };

const HIGHEST = 200;

/**
 * Reads a working time as a person types it: `0,5`, `1`, `50 %`. Whole numbers from 3 on without a sign are refused
 * rather than guessed to be percentages.
 *
 * @returns hundredths of a full time, 1 to 200
 */
export function readTypedFte(text: string): TypedFte {
  const typed = text.replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  if (typed === '') return { kind: 'empty' };
  const found = /^(\d+(?:\.\d+)?)(%?)(?:ETP|FTE)?$/i.exec(typed);
  if (found === null) return { kind: 'wrong' };
  const percent = Math.round(Number(found[1]) * (found[2] === '%' ? 1 : 100));
  return percent >= 1 && percent <= HIGHEST ? { kind: 'fte', percent } : { kind: 'wrong' };
}
