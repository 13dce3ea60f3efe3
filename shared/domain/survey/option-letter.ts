const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The letter by which an option is entered: `a` for the first; a number from the twenty-seventh on. @param place 0 for the first */
export function optionLetter(place: number): string {
  return LETTERS[place] ?? String(place + 1);
}
