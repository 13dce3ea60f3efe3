/** A closed list: its codes in order, and beside each the words that mean it (labels of both languages, synonyms). */
export type ChoiceList = Readonly<Record<string, readonly string[]>>;

/** A code's own words and those of the register's labels, so that what was exported is read back. */
export function listOf<C extends string>(
  codes: readonly C[],
  labels: readonly Readonly<Record<C, string>>[],
  synonyms: Readonly<Partial<Record<C, readonly string[]>>>,
): ChoiceList {
  return Object.fromEntries(
    codes.map((code) => [code, [code, ...labels.map((label) => label[code]), ...(synonyms[code] ?? [])]]),
  );
}

/** What is ticked in a column of yes and no. */
export const yesNoWords = { yes: ['oui', 'x', 'vrai', '1', 'o'], no: ['non', 'n', 'faux', '0'] };
