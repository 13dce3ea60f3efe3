import type { SpreadsheetProblemCode } from '#shared/exchange/spreadsheet/spreadsheet-problems.ts';
import { foldText } from '#shared/search/fold-text.ts';

/** A person's name taken apart; `told` is a warning that goes with it. */
export type PersonName = {
  readonly lastName: string;
  readonly firstName: string | null;
  readonly told: SpreadsheetProblemCode | null;
};

const CIVILITY =
  /^(?:m\.|mr\.?|mme\.?|mlle\.?|melle\.?|monsieur|madame|mademoiselle|dr\.?|m(?=\s+\p{Lu}))\s+/iu;
const PARTICLES = new Set(['de', 'du', 'des', 'la', 'le', 'les', 'van', 'von', 'da', 'ben', 'el', 'd']);

/**
 * Takes a name apart: `DUPONT Jeanne`, `Jeanne DUPONT`, `Dupont, Jeanne`, `Mme Jeanne Dupont`. Capitals tell the family
 * name; else the header does (*Nom et prénom*), else the first name is taken to come first, and that is told.
 */
export function readPersonName(text: string, header: string): PersonName {
  const clean = text.replace(/\s+/g, ' ').trim();
  const bare = clean.replace(CIVILITY, '');
  const polite = bare !== clean;
  const [before, after] = bare.split(/\s*,\s*/);
  if (before !== undefined && after !== undefined && after !== '')
    return { lastName: before, firstName: after, told: null };
  const words = bare.split(' ');
  if (words.length === 1) return { lastName: bare, firstName: null, told: 'spreadsheet/one-name' };
  const capitals = words.map((word) => /\p{L}{2}/u.test(word) && word === word.toUpperCase());
  const isMixed = capitals.some(Boolean) && !capitals.every(Boolean);
  if (isMixed) {
    const isLast = words.map(
      (word, at) => capitals[at] === true || (PARTICLES.has(word.toLowerCase()) && capitals[at + 1] === true),
    );
    return {
      lastName: words.filter((_, at) => isLast[at]).join(' '),
      firstName: words.filter((_, at) => !isLast[at]).join(' '),
      told: null,
    };
  }
  const folded = foldText(header);
  const lastFirst = /\bnom\b.*\bprenom/.test(folded);
  const firstFirst = /\bprenom\b.*\bnom\b/.test(folded);
  // A particle begins the family name, wherever that stands.
  const particle = words.findIndex((word, at) => at > 0 && PARTICLES.has(word.toLowerCase()));
  if (lastFirst) return lastThenFirst(words);
  const at = particle > 0 ? particle : 1;
  return {
    lastName: words.slice(at).join(' '),
    firstName: words.slice(0, at).join(' '),
    told: polite || firstFirst || particle > 0 ? null : 'spreadsheet/name-order',
  };
}

function lastThenFirst(words: readonly string[]): PersonName {
  // `de la Tour Jeanne`: particles and the word after them.
  let at = 0;
  while (PARTICLES.has((words[at] ?? '').toLowerCase()) && at < words.length - 2) at += 1;
  return { lastName: words.slice(0, at + 1).join(' '), firstName: words.slice(at + 1).join(' '), told: null };
}
