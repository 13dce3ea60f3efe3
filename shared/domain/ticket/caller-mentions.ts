import { foldedWords } from '#shared/search/fold-text.ts';

/** Who called, as far as a ticket tells. */
export type TicketCaller = { readonly name: string | null; readonly phone: string | null };

/** A run of characters of a text; `to` is not in it. */
export type TextRun = { readonly from: number; readonly to: number };

/** What stands in the place of what was taken out. */
export const MENTION_MARK = '[…]';

/** Words of a name that tell nobody, folded. */
const titles: ReadonlySet<string> = new Set(
  'mme mlle mlles madame mademoiselle monsieur mr dr docteur maitre les des del von van der'.split(' '),
);
/** Shorter words are initials and particles, found in every text. */
const SHORTEST = 3;
/** Digits that tell one line from another, without the prefix of the country. */
const PHONE_DIGITS = 9;

/**
 * Where a text tells who called: the words of the name, whatever their case and accents, and the telephone number
 * however it is spaced. Words that follow one another are one run. A word of the name that is also an ordinary word is
 * found too: a person looks before anything is taken out.
 */
export function callerMentions(text: string, { name, phone }: TicketCaller): readonly TextRun[] {
  const words = new Set(
    foldedWords(name ?? '').filter((word) => word.length >= SHORTEST && !titles.has(word)),
  );
  const runs: TextRun[] = [];
  if (words.size > 0)
    for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu))
      if (foldedWords(match[0]).some((word) => words.has(word)))
        runs.push({ from: match.index, to: match.index + match[0].length });
  const number = lastDigits(phone ?? '');
  if (number.length === PHONE_DIGITS)
    for (const match of text.matchAll(/\+?\d(?:[\s.\-/()]?\d){8,}/gu))
      if (lastDigits(match[0]) === number)
        runs.push({ from: match.index, to: match.index + match[0].length });
  return joined(text, runs);
}

/** A text without what tells who called, a mark in the place of each run. */
export function withoutMentions(text: string, mentions: readonly TextRun[]): string {
  return [...mentions]
    .sort((a, b) => b.from - a.from)
    .reduce((left, { from, to }) => left.slice(0, from) + MENTION_MARK + left.slice(to), text);
}

function joined(text: string, runs: readonly TextRun[]): readonly TextRun[] {
  const merged: TextRun[] = [];
  for (const run of [...runs].sort((a, b) => a.from - b.from)) {
    const before = merged.at(-1);
    if (before !== undefined && /^[\s\-’']*$/u.test(text.slice(before.to, run.from)))
      merged[merged.length - 1] = { from: before.from, to: Math.max(before.to, run.to) };
    else merged.push(run);
  }
  return merged;
}

function lastDigits(text: string): string {
  return text.replace(/\D/g, '').slice(-PHONE_DIGITS);
}
