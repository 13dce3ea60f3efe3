import { isLikenessCode, type LikenessReason } from './likeness.ts';

/** Reasons as one text, for the data of a problem: `sameName near:35`. */
export function reasonsInText(reasons: readonly LikenessReason[]): string {
  return reasons
    .map(({ code, metres }) => (metres === null ? code : `${code}:${Math.round(metres)}`))
    .join(' ');
}

/** The reasons of a text made by {@link reasonsInText}; words that are none are left out. */
export function reasonsOfText(text: string): readonly LikenessReason[] {
  return text.split(' ').flatMap((word): LikenessReason[] => {
    const [code = '', metres] = word.split(':');
    return isLikenessCode(code) ? [{ code, metres: metres === undefined ? null : Number(metres) }] : [];
  });
}
