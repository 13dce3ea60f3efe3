import { type ImportTarget, importTargets } from '#shared/domain/import-layout/import-layout.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { animatorWords, dayHoursWords, itemWords, organisationWords, placeWords } from './field-words.ts';
import { loanWords } from './loan-field-words.ts';
import { sessionWords } from './session-field-words.ts';
import { type FieldKey, targetField } from './target-fields.ts';
import { ticketWords } from './ticket-field-words.ts';

/** How surely a header names a field: the very words, or words among others. */
export type HeaderMatch = {
  readonly key: FieldKey;
  readonly sure: boolean;
  /** Letters of the words that were recognised: the more, the surer. */
  readonly weight: number;
};

type Dictionary = ReadonlyMap<string, FieldKey>;

const dictionaries: Readonly<Record<ImportTarget, Dictionary>> = {
  accessPoint: dictionaryOf('accessPoint', { ...placeWords, ...dayHoursWords() }),
  organisation: dictionaryOf('organisation', organisationWords),
  animator: dictionaryOf('animator', animatorWords),
  item: dictionaryOf('item', itemWords),
  loan: dictionaryOf('loan', loanWords),
  ticket: dictionaryOf('ticket', ticketWords),
  session: dictionaryOf('session', sessionWords),
};

/** Words that say nothing of the field: whose it is, whether it must be given. */
const FILLERS =
  /\b(?:obligatoire|facultatif|optionnel|requis|du lieu|de la structure|de l espace|de l epn|du site|de l organisme|de l association|de l animateur|du mediateur|de l agent|d acces public)\b/g;

/**
 * The fields of a target that a header may name, the surest first: its very words, those without what says whose it is
 * (*Téléphone du lieu*), then the longest known words that it holds (*Tél. de l’accueil*).
 */
export function headerMatches(target: ImportTarget, header: string): readonly HeaderMatch[] {
  const folded = foldText(splitCamel(header));
  if (folded === '') return [];
  const dictionary = dictionaries[target];
  const exact = dictionary.get(folded) ?? dictionary.get(folded.replaceAll(' ', ''));
  if (exact !== undefined) return [matchOf(exact, true, folded.length)];
  const bare = folded.replaceAll(FILLERS, ' ').replaceAll(/\s+/g, ' ').trim();
  const known = dictionary.get(bare);
  if (known !== undefined) return [matchOf(known, true, bare.length)];
  return partialMatches(dictionary, bare);
}

/** Keys of the fields of any target that a header names by its very words. */
export function headerFields(header: string): readonly string[] {
  return importTargets.flatMap((target) =>
    headerMatches(target, header)
      .filter(({ sure }) => sure)
      .map(({ key }) => key),
  );
}

const SHORTEST_PART = 3;
const DAY_WEIGHT = 20;

function partialMatches(dictionary: Dictionary, folded: string): readonly HeaderMatch[] {
  const words = folded.split(' ');
  const best = new Map<FieldKey, number>();
  for (let from = 0; from < words.length; from += 1) {
    for (let to = words.length; to > from; to -= 1) {
      const part = words.slice(from, to).join(' ');
      const key = dictionary.get(part);
      if (key === undefined || part.length < SHORTEST_PART) continue;
      // What comes first names the thing, what follows only tells which one.
      // The name of a day says more than any word around it (*Lundi ouverture*).
      const weight = part.length - from + (key.startsWith('hours') ? DAY_WEIGHT : 0);
      if (weight > (best.get(key) ?? 0)) best.set(key, weight);
    }
  }
  return [...best].sort(([, a], [, b]) => b - a).map(([key, weight]) => matchOf(key, false, weight));
}

function matchOf(key: FieldKey, sure: boolean, weight: number): HeaderMatch {
  return { key, sure, weight };
}

function dictionaryOf(
  target: ImportTarget,
  words: Readonly<Record<string, readonly string[] | undefined>>,
): Dictionary {
  const dictionary = new Map<string, FieldKey>();
  for (const [name, phrases] of Object.entries(words)) {
    const key = targetField(target, name)?.key;
    if (key === undefined) continue;
    for (const phrase of [splitCamel(name), ...(phrases ?? [])]) {
      const folded = foldText(phrase);
      if (!dictionary.has(folded)) dictionary.set(folded, key);
    }
  }
  return dictionary;
}

/** `codePostal` is two words. */
function splitCamel(text: string): string {
  return text.replace(/([a-zà-ÿ])([A-Z])/g, '$1 $2');
}
