import { foldText } from '#shared/search/fold-text.ts';
import { type WeightedWords, wordAgreement } from './weighted-words.ts';

/** A street and a number in it, as they are compared. */
export type StreetAddress = {
  /** `12` or `12bis`; null when the address gives none. */
  readonly number: string | null;
  readonly words: WeightedWords;
};

/** Writings of the kinds of street. */
const abbreviations: Readonly<Record<string, string>> = {
  av: 'avenue',
  ave: 'avenue',
  bd: 'boulevard',
  bld: 'boulevard',
  bvd: 'boulevard',
  ch: 'chemin',
  che: 'chemin',
  imp: 'impasse',
  pl: 'place',
  r: 'rue',
  rte: 'route',
  all: 'allee',
  sq: 'square',
  st: 'saint',
  ste: 'sainte',
  gal: 'general',
  dr: 'docteur',
  mal: 'marechal',
};
const streetKinds = new Set(
  'allee avenue boulevard bourg chemin cite cour cours esplanade faubourg hameau impasse lieu lieudit dit parvis place quai residence route rue square voie'.split(
    ' ',
  ),
);
const stopWords = new Set('a au aux d de des du en l la le les et bp cs cedex'.split(' '));
const PROPER = 100;
const KIND = 30;

/** Reads an address; null when it names no street. @param text number and street, without postcode */
export function readStreetAddress(text: string | null): StreetAddress | null {
  const folded = foldText(text ?? '');
  const found = /^(\d{1,4}) ?(bis|ter|quater|[a-d])?(?= |$)/.exec(folded);
  const rest = found === null ? folded : folded.slice(found[0].length);
  const words = new Map<string, number>();
  for (const given of rest.trim().split(' ')) {
    const word = abbreviations[given] ?? given;
    if (word !== '' && !stopWords.has(word)) words.set(word, streetKinds.has(word) ? KIND : PROPER);
  }
  if (words.size === 0) return null;
  return { number: found === null ? null : `${found[1]}${found[2] ?? ''}`, words };
}

/** How alike two streets are without their numbers, from 0 to 1. */
export function streetAgreement(a: StreetAddress, b: StreetAddress): number {
  return wordAgreement(a.words, b.words);
}

/** How alike two addresses are, numbers taken in, from 0 to 1. Symmetric; 1 for the same address. */
export function addressAgreement(a: StreetAddress, b: StreetAddress): number {
  const street = streetAgreement(a, b);
  if (a.number === b.number) return street;
  return street * (a.number === null || b.number === null ? 0.9 : 0.6);
}
