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
  /** Takes a record in. */
  readonly add: (id: string, look: Look) => void;
  /** Records known that look like this one, the most alike first. `except` = the id of the record itself. */
  readonly alike: (look: Look, except?: string) => readonly Alike[];
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
  const ids: string[] = [];
  const known: Features[] = [];
  const blocks = new Map<string, number[]>();
  // Asking and then adding the same look, as a search for pairs does, prepares it once.
  let last: { readonly look: Look; readonly features: Features; readonly keys: readonly BlockKey[] } | null =
    null;
  const prepare = (look: Look) => {
    if (last?.look === look) return last;
    const features = featuresOf(look);
    last = { look, features, keys: keysOf(features) };
    return last;
  };
  return {
    add: (id, look) => {
      const { features, keys } = prepare(look);
      for (const { key } of keys) {
        const block = blocks.get(key);
        if (block === undefined) blocks.set(key, [known.length]);
        else block.push(known.length);
      }
      ids.push(id);
      known.push(features);
    },
    alike: (look, except) => {
      if (ids.length === 0) return [];
      const { features, keys } = prepare(look);
      /** How much each record met shares: what few share tells more. */
      const met = new Map<number, number>();
      const shared = keys
        .map(({ key, limit }) => ({ block: blocks.get(key) ?? [], limit }))
        .filter(({ block, limit }) => block.length > 0 && block.length <= limit)
        .sort((one, other) => one.block.length - other.block.length);
      for (const { block } of shared) {
        if (met.size >= LOOKED_AT) break;
        for (const one of block) met.set(one, (met.get(one) ?? 0) + 1 / block.length);
      }
      const found: Alike[] = [];
      for (const one of nearest(met)) {
        const [id, other] = [ids[one], known[one]];
        if (id === undefined || other === undefined || id === except) continue;
        const likeness = compare(features, other);
        if (likeness.score >= threshold) found.push({ id, ...likeness });
      }
      return found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    },
  };
}

/** Records compared at most with one: where hundreds share a commune and common words, those that share most. */
const COMPARED = 24;
/** Once so many were met by what few share, those who share only what many do are not looked for. */
const LOOKED_AT = 80;

function nearest(met: ReadonlyMap<number, number>): readonly number[] {
  if (met.size <= COMPARED) return [...met.keys()];
  return [...met]
    .sort(([one, share], [other, otherShare]) => otherShare - share || one - other)
    .slice(0, COMPARED)
    .map(([one]) => one);
}

/** An index of places by what they look like: for a draft, the alike places among known ones, with score and reasons. */
export const makePlaceIndex = (): LikenessIndex<PlaceLook> => makeLikenessIndex(placeKind);
