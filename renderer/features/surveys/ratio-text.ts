/** A share as a percentage of one decimal at most; null where there is none. */
export function ratioText(ratio: number | null, language: string): string | null {
  return ratio === null
    ? null
    : ratio.toLocaleString(language, { style: 'percent', maximumFractionDigits: 1 });
}
