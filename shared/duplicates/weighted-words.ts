/**
 * Words of a name or of a street, each with how much it tells: 100 = a proper name, less = a word that many share.
 * Whole numbers, so that sums are the same whichever way they are made.
 */
export type WeightedWords = ReadonlyMap<string, number>;
type WeightedWord = readonly [string, number];

/** How much a word counts that is one letter away from the other's. */
const TYPO = 0.75;
/** Shortest word in which one wrong letter is taken for a typing error. */
const TYPO_LENGTH = 5;

/**
 * How alike two sets of words are, from 0 to 1: the mean of what they share of all their words and of what they share
 * of the shorter, so that a name that says less of the same place stays near. Symmetric; 1 for the same words.
 */
export function wordAgreement(a: WeightedWords, b: WeightedWords): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  const left: WeightedWord[] = [];
  for (const entry of a) {
    const other = b.get(entry[0]);
    if (other === undefined) left.push(entry);
    else shared += (entry[1] + other) / 2;
  }
  if (left.length > 0) {
    const right: WeightedWord[] = [];
    for (const entry of b) if (!a.has(entry[0])) right.push(entry);
    shared += typedWrong(left, right);
  }
  const [ofA, ofB] = [total(a), total(b)];
  return Math.min(1, (shared / (ofA + ofB - shared) + shared / Math.min(ofA, ofB)) / 2);
}

/** The weight shared by words that are one letter apart, each word taken once, the first pair in plain order first. */
function typedWrong(a: readonly WeightedWord[], b: readonly WeightedWord[]): number {
  const pairs: { readonly words: readonly [string, string]; readonly weight: number }[] = [];
  for (const [word, weight] of a)
    for (const [other, otherWeight] of b)
      if (isOneLetterApart(word, other))
        pairs.push({
          words: word < other ? [word, other] : [other, word],
          weight: (weight + otherWeight) / 2,
        });
  if (pairs.length > 1) pairs.sort((x, y) => (x.words.join(' ') < y.words.join(' ') ? -1 : 1));
  const taken = new Set<string>();
  let shared = 0;
  for (const { words, weight } of pairs) {
    if (words.some((word) => taken.has(word))) continue;
    for (const word of words) taken.add(word);
    shared += TYPO * weight;
  }
  return shared;
}

/** Whether one letter was added, left out, replaced or exchanged with the next. Numbers are never typing errors. */
export function isOneLetterApart(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < TYPO_LENGTH || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  const shorter = Math.min(a.length, b.length) - start;
  while (end < shorter && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [ofA, ofB] = [a.length - end - start, b.length - end - start];
  const isApart =
    (ofA <= 1 && ofB <= 1) ||
    (ofA === 2 && ofB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]);
  // Asked last: hundreds of words are compared for one that is alike.
  return isApart && !/\d/.test(a) && !/\d/.test(b);
}

function total(words: WeightedWords): number {
  let sum = 0;
  for (const weight of words.values()) sum += weight;
  return sum;
}
