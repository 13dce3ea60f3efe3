import {
  type AnimatorFeatures,
  type AnimatorLook,
  animatorFeatures,
  animatorLikeness,
} from './animator-likeness.ts';
import { type BlockKey, contactKeys, nameKeys, placeKeys } from './block-keys.ts';
import { LIKENESS_THRESHOLD, type Likeness } from './likeness.ts';
import {
  type OrganisationFeatures,
  type OrganisationLook,
  organisationFeatures,
  organisationLikeness,
} from './organisation-likeness.ts';
import { type PlaceFeatures, type PlaceLook, placeFeatures } from './place-features.ts';
import { placeLikeness } from './place-likeness.ts';

/** A known record that looks like the one asked about. */
export type Alike = Likeness & { readonly id: string };

/** Known records by what they could share, so that a record is compared with few of them. */
export type LikenessIndex<Look> = {
  /** Takes a record in; one that is known already is looked at anew. */
  readonly add: (id: string, look: Look) => void;
  /** Forgets a record. */
  readonly remove: (id: string) => void;
  /** Records known that look like this one, the most alike first. */
  readonly alike: (look: Look) => readonly Alike[];
  /** Records known that look like a known one, itself aside. */
  readonly alikeTo: (id: string) => readonly Alike[];
  /** Ids of the records known, in the order in which they came. */
  readonly ids: () => readonly string[];
};

/** How records of one kind are prepared, found and compared. */
export type LikenessKind<Look, Features> = {
  readonly featuresOf: (look: Look) => Features;
  readonly compare: (a: Features, b: Features) => Likeness;
  readonly keysOf: (features: Features) => readonly BlockKey[];
};

export const placeKind: LikenessKind<PlaceLook, PlaceFeatures> = {
  featuresOf: placeFeatures,
  compare: placeLikeness,
  keysOf: placeKeys,
};
export const organisationKind: LikenessKind<OrganisationLook, OrganisationFeatures> = {
  featuresOf: organisationFeatures,
  compare: organisationLikeness,
  keysOf: (features) => [
    ...nameKeys(features.name, features.commune),
    ...contactKeys(features),
    ...[features.siret?.slice(0, 9), features.rna].flatMap((number) =>
      number == null ? [] : [{ key: `n ${number}`, limit: 100 }],
    ),
  ],
};
export const animatorKind: LikenessKind<AnimatorLook, AnimatorFeatures> = {
  featuresOf: animatorFeatures,
  compare: animatorLikeness,
  keysOf: (features) => [...nameKeys(features.name, null), ...contactKeys(features)],
};

/**
 * Makes an index of known records, empty at first.
 *
 * @param threshold score from which a record is told
 */
export function makeLikenessIndex<Look, Features>(
  { featuresOf, compare, keysOf }: LikenessKind<Look, Features>,
  threshold: number = LIKENESS_THRESHOLD,
): LikenessIndex<Look> {
  const known = new Map<string, { readonly features: Features; readonly keys: readonly BlockKey[] }>();
  const blocks = new Map<string, Set<string>>();
  // Asking and then adding the same look, as an import does with each row, prepares it once.
  let last: { readonly look: Look; readonly features: Features; readonly keys: readonly BlockKey[] } | null =
    null;
  const prepare = (look: Look) => {
    if (last?.look === look) return last;
    const features = featuresOf(look);
    last = { look, features, keys: keysOf(features) };
    return last;
  };
  const remove = (id: string): void => {
    for (const { key } of known.get(id)?.keys ?? []) blocks.get(key)?.delete(id);
    known.delete(id);
  };
  const alike = (features: Features, keys: readonly BlockKey[], except: string | null): readonly Alike[] => {
    if (known.size === 0) return [];
    /** How much each record met shares: what few share tells more. */
    const met = new Map<string, number>();
    const shared = keys
      .map(({ key, limit }) => ({ block: blocks.get(key) ?? none, limit }))
      .filter(({ block, limit }) => block.size > 0 && block.size <= limit)
      .sort((one, other) => one.block.size - other.block.size);
    for (const { block } of shared) {
      if (met.size >= LOOKED_AT) break;
      for (const one of block) met.set(one, (met.get(one) ?? 0) + 1 / block.size);
    }
    const found: Alike[] = [];
    for (const id of nearest(met)) {
      const other = known.get(id);
      if (other === undefined || id === except) continue;
      const likeness = compare(features, other.features);
      if (likeness.score >= threshold) found.push({ id, ...likeness });
    }
    return found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  };
  return {
    add: (id, look) => {
      remove(id);
      const { features, keys } = prepare(look);
      known.set(id, { features, keys });
      for (const { key } of keys) {
        const block = blocks.get(key);
        if (block === undefined) blocks.set(key, new Set([id]));
        else block.add(id);
      }
    },
    remove,
    alike: (look) => {
      const { features, keys } = prepare(look);
      return alike(features, keys, null);
    },
    alikeTo: (id) => {
      const own = known.get(id);
      return own === undefined ? [] : alike(own.features, own.keys, id);
    },
    ids: () => [...known.keys()],
  };
}

/** Records compared at most with one: where hundreds share a commune and common words, those that share most. */
const COMPARED = 24;
/** Once so many were met by what few share, those who share only what many do are not looked for. */
const LOOKED_AT = 80;

const none: ReadonlySet<string> = new Set();

function nearest(met: ReadonlyMap<string, number>): readonly string[] {
  if (met.size <= COMPARED) return [...met.keys()];
  return [...met]
    .sort(([one, share], [other, otherShare]) => otherShare - share || (one < other ? -1 : 1))
    .slice(0, COMPARED)
    .map(([one]) => one);
}

/** An index of places by what they look like: for a draft, the alike places among known ones, with score and reasons. */
export const makePlaceIndex = (): LikenessIndex<PlaceLook> => makeLikenessIndex(placeKind);
