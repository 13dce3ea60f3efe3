/** Why two records look alike, or why they may not be the same after all: each reason, and what it speaks for. */
export const likenessReasons = {
  sameExternalId: 'for',
  sameName: 'for',
  closeName: 'for',
  otherName: 'against',
  otherKind: 'against',
  sameAddress: 'for',
  sameStreet: 'for',
  otherStreet: 'against',
  near: 'for',
  far: 'against',
  sameCommune: 'for',
  otherCommune: 'against',
  samePivot: 'for',
  otherPivot: 'against',
  sameSiret: 'for',
  sameSiren: 'for',
  otherSiret: 'against',
  sameRna: 'for',
  otherRna: 'against',
  samePhone: 'for',
  sameEmail: 'for',
  sameWebsite: 'for',
  otherContact: 'against',
  sameEmployer: 'for',
  otherEmployer: 'against',
} as const;
export type LikenessCode = keyof typeof likenessReasons;

/** Whether a text is the code of a reason. */
export function isLikenessCode(text: string): text is LikenessCode {
  return Object.hasOwn(likenessReasons, text);
}

/** One reason, and the distance where it is one. */
export type LikenessReason = {
  readonly code: LikenessCode;
  /** Metres between the two positions; null for every other reason. */
  readonly metres: number | null;
};

/** How much two records look like one. */
export type Likeness = {
  /** 0 (nothing in common) to 100 (nothing tells them apart). */
  readonly score: number;
  readonly reasons: readonly LikenessReason[];
};

/** From this score on two records are told to look alike. Judged on the lists of Charente (docs/decisions.md). */
export const LIKENESS_THRESHOLD = 60;

/** One thing that two records can agree on. */
export type Evidence = {
  /** How much it counts beside the others. */
  readonly weight: number;
  /** From 0 (contradicts) to 1 (the same); `oneSided` = only one of the two tells it; null = neither does. */
  readonly agreement: number | 'oneSided' | null;
};

/** What only one of the two tells counts half, and for as much as it speaks against. */
const ONE_SIDED = { share: 0.5, agreement: 0.5 };

/**
 * The score of what two records agree on: the mean of the agreements by weight, lowered by each contradiction.
 * More agreement on any one thing never lowers it.
 *
 * @param doubts factors from 0 to 1, one for each contradiction found
 * @returns a whole number from 0 to 100
 */
export function scoreOf(evidence: readonly Evidence[], doubts: readonly number[]): number {
  let weights = 0;
  let agreed = 0;
  for (const { weight, agreement } of evidence) {
    if (agreement === null) continue;
    const oneSided = agreement === 'oneSided';
    const counted = oneSided ? weight * ONE_SIDED.share : weight;
    weights += counted;
    agreed += counted * (oneSided ? ONE_SIDED.agreement : agreement);
  }
  const doubt = doubts.reduce((product, factor) => product * factor, 1);
  return weights === 0 ? 0 : Math.round((100 * doubt * agreed) / weights);
}

/** The agreement of two values that either record may lack. */
export function agreementOf<T>(
  a: T | null,
  b: T | null,
  compare: (a: T, b: T) => number,
): Evidence['agreement'] {
  if (a === null && b === null) return null;
  return a === null || b === null ? 'oneSided' : compare(a, b);
}

/** A reason without a distance. */
export function reason(code: LikenessCode): LikenessReason {
  return { code, metres: null };
}
