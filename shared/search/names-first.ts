import { foldedWords } from './fold-text.ts';

/**
 * Found records with those first whose name says every word that was typed (each a beginning), the others after, both in
 * their order: who types « médiathèque » means a name before a kind of place.
 */
export function namesFirst<T extends { readonly name: string }>(
  found: readonly T[],
  search: string,
): readonly T[] {
  const asked = foldedWords(search);
  const says = ({ name }: T): boolean => {
    const words = foldedWords(name);
    return asked.every((beginning) => words.some((word) => word.startsWith(beginning)));
  };
  return [...found.filter(says), ...found.filter((one) => !says(one))];
}
