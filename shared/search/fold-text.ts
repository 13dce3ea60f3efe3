const LETTERS: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };

/**
 * Text as it is compared in searches: lower case, no accents, ligatures opened (œ → oe), and every run of
 * apostrophes, hyphens, punctuation and blanks made one space. Folding twice changes nothing.
 *
 * @param text as it was typed or imported
 * @returns words of letters and digits separated by single spaces, nothing at either end
 */
export function foldText(text: string): string {
  // Most names need nothing but the last two steps, and patterns over all of Unicode are slow.
  const bare = isAscii(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .toLowerCase()
        .replace(/\p{M}+/gu, '');
  if (isAscii(bare)) return bare.replace(/[^a-z0-9]+/g, ' ').trim();
  return bare
    .replace(/[œæßøłđ]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 127) return false;
  return true;
}

/** The folded words of a text, in order; empty when it holds none. */
export function foldedWords(text: string): readonly string[] {
  const folded = foldText(text);
  return folded === '' ? [] : folded.split(' ');
}
