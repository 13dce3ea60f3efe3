const LETTERS: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };

const SPACE = ' ';
/** What each character of ASCII, of the accented letters of Europe and of printed punctuation (’ – …) becomes. */
const table = new Map(
  [[0, 0x180] as const, [0x2000, 0x2070] as const].flatMap(([from, to]) =>
    Array.from(
      { length: to - from },
      (_, at) => [from + at, withoutTable(String.fromCharCode(from + at))] as const,
    ),
  ),
);

/**
 * Text as it is compared in searches: lower case, no accents, ligatures opened (œ → oe), and every run of
 * apostrophes, hyphens, punctuation and blanks made one space. Folding twice changes nothing.
 *
 * @param text as it was typed or imported
 * @returns words of letters and digits separated by single spaces, nothing at either end
 */
export function foldText(text: string): string {
  // Patterns over all of Unicode are slow, and lists of 20 000 places are folded cell by cell.
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const piece = table.get(text.charCodeAt(index));
    if (piece === undefined) return withoutTable(text).trim();
    if (piece !== SPACE) folded += piece;
    else if (folded !== '' && !folded.endsWith(SPACE)) folded += SPACE;
  }
  return folded.trimEnd();
}

/** The same by patterns, whatever the script; a space may stand at either end. */
function withoutTable(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[œæßøłđ]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, SPACE);
}

/** The folded words of a text, in order; empty when it holds none. */
export function foldedWords(text: string): readonly string[] {
  const folded = foldText(text);
  return folded === '' ? [] : folded.split(SPACE);
}
