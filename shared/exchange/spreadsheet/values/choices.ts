import type { ImportTarget } from '#shared/domain/import-layout/import-layout.ts';
import { closedLists, targetOf } from '#shared/exchange/national-standard/closed-values.ts';
import type { ReadField } from '#shared/exchange/national-standard/fields.ts';
import type { FieldKey } from '#shared/exchange/spreadsheet/target-fields.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { choiceList } from './choice-words.ts';

/** What a cell of a closed list says: codes, and the texts that the list does not know. */
export type ChoiceReading = { readonly codes: readonly string[]; readonly unknown: readonly string[] };

/** Codes of the closed list of a field, in its order; empty for a field without one. */
export function fieldChoices(target: ImportTarget, key: FieldKey): readonly string[] {
  return Object.keys(choiceList(target, key) ?? {});
}

const fieldsOfLists: Readonly<Partial<Record<FieldKey, ReadField>>> = {
  services: 'services',
  publics: 'publics_specifiquement_adresses',
  specificSupport: 'prise_en_charge_specifique',
  fees: 'frais_a_charge',
  programmes: 'dispositif_programmes_nationaux',
  trainingLabels: 'formations_labels',
  accessModes: 'modalites_acces',
  supportModes: 'modalites_accompagnement',
};

const SEPARATORS = [/\s*[|\n;•·]\s*/, /\s*,\s*/, /\s*\/\s*/, /\s+(?:et|ou|&|\+)\s+|\s*\+\s*/, /\s+-\s+/];

/**
 * Reads a cell of a closed list: labels, codes, synonyms, several of them with any separator. `mapped` puts a text of
 * the file to a code by hand (null = left out).
 */
export function readChoices(
  target: ImportTarget,
  key: FieldKey,
  text: string,
  mapped: ReadonlyMap<string, string | null>,
): ChoiceReading {
  const codes = new Set<string>();
  const unknown: string[] = [];
  const take = (value: string, level: number): boolean => {
    const known = codeOf(target, key, value, mapped);
    if (known !== undefined) {
      if (known !== null) codes.add(known);
      return true;
    }
    for (let at = level; at < SEPARATORS.length; at += 1) {
      const parts = value.split(SEPARATORS[at] ?? '').filter((part) => part.trim() !== '');
      if (parts.length < 2) continue;
      // Marks that only ever separate cut a value in any case; words do where all that they cut off is known.
      if (at <= 1 || parts.every((part) => knows(target, key, part, mapped))) {
        for (const part of parts) take(part, at + 1);
        return true;
      }
    }
    unknown.push(value.trim());
    return false;
  };
  take(text.trim(), 0);
  return { codes: [...codes], unknown };
}

/** Codes whose words share most with a text, the likeliest first, at most three. */
export function suggestChoices(target: ImportTarget, key: FieldKey, text: string): readonly string[] {
  const list = choiceList(target, key) ?? {};
  const folded = foldText(text);
  return Object.entries(list)
    .map(([code, words]) => ({
      code,
      score: Math.max(...words.map((word) => likeness(folded, foldText(word)))),
    }))
    .filter(({ score }) => score >= 0.34)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ code }) => code);
}

/** The key under which a text of the file is put to a code by hand. */
export function mappedKey(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

function knows(
  target: ImportTarget,
  key: FieldKey,
  text: string,
  mapped: ReadonlyMap<string, string | null>,
): boolean {
  return codeOf(target, key, text, mapped) !== undefined;
}

const dictionaries = new Map<string, ReadonlyMap<string, string>>();

function dictionaryOf(target: ImportTarget, key: FieldKey): ReadonlyMap<string, string> {
  const name = `${target}\n${key}`;
  const made = dictionaries.get(name);
  if (made !== undefined) return made;
  const dictionary = new Map<string, string>();
  for (const [code, words] of Object.entries(choiceList(target, key) ?? {}))
    for (const word of words) if (!dictionary.has(foldText(word))) dictionary.set(foldText(word), code);
  dictionaries.set(name, dictionary);
  return dictionary;
}

/** The code of a text; null for one left out by hand, undefined for an unknown one. */
function codeOf(
  target: ImportTarget,
  key: FieldKey,
  text: string,
  mapped: ReadonlyMap<string, string | null>,
): string | null | undefined {
  const byHand = mapped.get(mappedKey(text));
  if (byHand !== undefined) return byHand;
  const folded = foldText(text);
  const known =
    dictionaryOf(target, key).get(folded) ?? dictionaryOf(target, key).get(folded.replace(/s\b/g, ''));
  if (known !== undefined) return known;
  const field = fieldsOfLists[key];
  const national = field === undefined || target !== 'accessPoint' ? null : targetOf(field, text);
  // Lists mix the values of neighbouring fields: only those of this one are taken.
  return national !== null && 'code' in national && national.list === key && key in closedLists
    ? national.code
    : undefined;
}

function likeness(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a.length > 3 && b.length > 3 && (a.includes(b) || b.includes(a))) return 0.9;
  const [first, second] = [new Set(pairsOf(a)), new Set(pairsOf(b))];
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return (2 * shared) / (first.size + second.size || 1);
}

function pairsOf(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}
