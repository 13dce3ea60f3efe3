import { foldedWords } from '#shared/search/fold-text.ts';

/** Words of a call that tell nothing of what is asked, folded. */
const stopWords = new Set(
  (
    'a ai alors apres as au aussi aux avec avoir bien bonjour c ca ce cela ces cet cette chez comme comment d dans ' +
    'de depuis des deux du elle elles en encore est et etait ete etre eu fait faire faut fois il ils j je l la le ' +
    'les leur leurs lors lui m ma mais me meme merci mes moi mon n ne nos notre nous on ont ou par pas peu peut ' +
    'plus plusieurs pour pourquoi pouvez quand que quel quelle quelles quels qui quoi qu s sa sans se sera ses si ' +
    'son sont soit souhaite sur t ta tes toi ton toujours tous tout toute toutes tres tu un une veut vers voir ' +
    'vos votre voudrait vous y'
  ).split(' '),
);

const PLURAL_FROM = 4;

/** A folded word without the mark of its plural: « imprimantes » and « imprimante » are one. */
function singular(word: string): string {
  return word.length >= PLURAL_FROM && /[sx]$/.test(word) ? word.slice(0, -1) : word;
}

/** What a text says, in folded words without the plural, each once, the words that tell nothing left out. */
export function tellingWords(text: string): readonly string[] {
  const words = foldedWords(text).filter((word) => word.length > 1 && !stopWords.has(word));
  return [...new Set(words.map(singular))];
}

const PREFIX_FROM = 3;

/** Whether a word that is typed says a word of a sheet: the same, or its beginning. */
export function saysWord(typed: string, word: string): boolean {
  return word === typed || (typed.length >= PREFIX_FROM && word.startsWith(typed));
}
