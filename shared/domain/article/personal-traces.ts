import { foldText } from '#shared/search/fold-text.ts';
import type { Article } from './article.ts';

/** Something in a sheet that may tell who somebody is. */
export type PersonalTrace = {
  readonly kind: 'email' | 'phone' | 'person';
  /** As it stands in the sheet. */
  readonly text: string;
};

const patterns = [
  ['email', /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu],
  ['phone', /(?<!\d)(?:\+33\s?|0)[1-9](?:[\s.-]?\d{2}){4}(?!\d)/gu],
  [
    'person',
    /(?<!\p{L})(?:M\.|MM\.|Mme|Mmes|Mlle|Monsieur|Madame|Mademoiselle)\s+\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)*/gu,
  ],
] as const;

/**
 * What may tell of somebody in the texts of a sheet, to be looked at before it is shared: e-mail addresses, telephone
 * numbers, names after a title, and names that are known to have been those of callers. A help line is found too: an
 * officer decides.
 *
 * @param callers names of people who called about what the sheet answers
 */
export function personalTraces(
  { title, problem, answer, keywords }: Pick<Article, 'title' | 'problem' | 'answer' | 'keywords'>,
  callers: readonly string[],
): readonly PersonalTrace[] {
  const said = [title, problem ?? '', answer, ...keywords].join('\n');
  const found = new Map<string, PersonalTrace>();
  for (const [kind, pattern] of patterns)
    for (const [text] of said.matchAll(pattern)) found.set(text, { kind, text });
  const folded = ` ${foldText(said)} `;
  for (const caller of callers) {
    const name = foldText(caller);
    if (name !== '' && folded.includes(` ${name} `)) found.set(caller, { kind: 'person', text: caller });
  }
  return [...found.values()];
}
