import { foldedWords } from '#shared/search/fold-text.ts';

const ABBREVIATIONS: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte' };
const DROPPED = new Set(['arrondissement', 'arr', 'ardt']);

/**
 * Words of a commune's name as names are compared: folded, *St* and *Ste* in full, *CEDEX* and its number gone,
 * the number of an arrondissement as plain digits (`Lyon 03`, `Lyon 3ème`, `Lyon 3e Arrondissement` → `lyon 3`).
 */
export function communeNameWords(name: string): readonly string[] {
  const words: string[] = [];
  let afterCedex = false;
  for (const word of foldedWords(name)) {
    if (word === 'cedex') afterCedex = true;
    else if (!DROPPED.has(word) && !(afterCedex && /^\d+$/.test(word)))
      words.push(ABBREVIATIONS[word] ?? withoutOrdinal(word));
  }
  return words;
}

/** {@link communeNameWords} in one text, the key under which two spellings of a commune's name meet. */
export function communeNameKey(name: string): string {
  return communeNameWords(name).join(' ');
}

/** A looser key: no blanks, and no article in front (`La Rochelle`, `Rochelle (La)` → `rochelle`). */
export function looseCommuneNameKey(name: string): string {
  const words = [...communeNameWords(name)];
  if (words.length > 1 && isArticle(words[0])) words.shift();
  else if (words.length > 1 && isArticle(words.at(-1))) words.pop();
  return words.join('');
}

function withoutOrdinal(word: string): string {
  return word.replace(/^0*(\d+)(er|e|eme|nd|de)?$/, '$1');
}

function isArticle(word: string | undefined): boolean {
  return word === 'la' || word === 'le' || word === 'les' || word === 'l';
}
