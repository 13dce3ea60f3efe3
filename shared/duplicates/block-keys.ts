import { type ComparedCommune, communeKeys } from './compared-commune.ts';
import type { ContactMeans } from './contact-means.ts';
import type { ComparedName } from './name-words.ts';
import type { PlaceFeatures } from './place-features.ts';
import type { Position } from './position.ts';

/** Something that two alike records share. A block of more records than its limit tells nothing and is left out. */
export type BlockKey = { readonly key: string; readonly limit: number };

/** A word that tells enough to look for it in every commune. */
const PROPER = 100;
/** Letters of a word that are looked for, so that an error further on does not hide it. */
const BEGINNING = 4;
/** Side of a cell of positions, in degrees: about 330 m from south to north, a little less from west to east. */
const CELL = 0.003;

const LIMITS = { commune: 40, communeWord: 400, word: 30, name: 100, contact: 60, cell: 300, number: 60 };

/** Words of a name with its commune, its proper words anywhere, and small communes whole. */
export function nameKeys(name: ComparedName, commune: ComparedCommune | null): readonly BlockKey[] {
  const keys: BlockKey[] = [{ key: `f ${name.text}`, limit: LIMITS.name }];
  const communes = commune === null ? [] : communeKeys(commune);
  for (const one of communes) keys.push({ key: `c ${one}`, limit: LIMITS.commune });
  const beginnings = new Set<string>();
  for (const [word, weight] of name.words) {
    if (weight === PROPER) keys.push({ key: `w ${word}`, limit: LIMITS.word });
    beginnings.add(word.slice(0, BEGINNING));
  }
  for (const one of communes)
    for (const word of beginnings) keys.push({ key: `b ${one} ${word}`, limit: LIMITS.communeWord });
  return keys;
}

/** Telephone numbers and e-mail addresses. One that many share is that of a head office. */
export function contactKeys({
  contacts,
  externalKeys,
}: {
  readonly contacts: ContactMeans;
  readonly externalKeys: readonly string[];
}): readonly BlockKey[] {
  return [
    ...[...contacts.phones, ...contacts.emails].map((value) => ({
      key: `t ${value}`,
      limit: LIMITS.contact,
    })),
    ...externalKeys.map((value) => ({ key: `x ${value}`, limit: LIMITS.number })),
  ];
}

/** Everything by which an alike place is found: name and commune, contacts, structure, position. */
export function placeKeys(features: PlaceFeatures): readonly BlockKey[] {
  const { name, commune, pivot, position } = features;
  return [
    ...nameKeys(name, commune),
    ...contactKeys(features),
    ...(pivot === null ? [] : [{ key: `p ${pivot}`, limit: LIMITS.number }]),
    ...(position === null ? [] : cellKeys(position)),
  ];
}

/**
 * The four cells, each overlapping its neighbours by half, in which a position lies: two positions less than a cell
 * apart share one.
 */
function cellKeys({ latitude, longitude }: Position): readonly BlockKey[] {
  const [south, west] = [Math.floor(latitude / CELL - 0.5), Math.floor(longitude / CELL - 0.5)];
  return [0, 1].flatMap((north) =>
    [0, 1].map((east) => ({ key: `g ${south + north} ${west + east}`, limit: LIMITS.cell })),
  );
}
