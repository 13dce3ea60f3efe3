/** The place of each of many texts in an order of language, kept as texts are added. */
export type TextRanks = {
  /** Takes texts in. Those that are known already cost nothing. */
  readonly add: (texts: Iterable<string>) => void;
  /** Place of a text that was added: equal only for equal texts. */
  readonly rank: (text: string) => number;
  /** Every text, in order. */
  readonly sorted: () => readonly string[];
};

/** From so many new texts on, everything is sorted again rather than put in place one by one. */
const SORT_AGAIN = 64;

/**
 * Makes the ranks of texts.
 *
 * @param compare order of the texts; 0 falls back on plain text order
 * @param sorted texts that are in that order already
 */
export function makeTextRanks(
  compare: (a: string, b: string) => number,
  sorted: readonly string[] = [],
): TextRanks {
  let texts = [...sorted];
  let ranks = numbered(texts);
  const order = (a: string, b: string): number => compare(a, b) || (a < b ? -1 : 1);
  const put = (text: string): void => {
    let first = 0;
    let end = texts.length;
    while (first < end) {
      const middle = (first + end) >> 1;
      if (order(texts[middle] ?? '', text) < 0) first = middle + 1;
      else end = middle;
    }
    texts.splice(first, 0, text);
  };
  return {
    add: (more) => {
      const fresh = new Set<string>();
      for (const text of more) if (!ranks.has(text)) fresh.add(text);
      if (fresh.size === 0) return;
      if (fresh.size < SORT_AGAIN) for (const text of fresh) put(text);
      else texts = [...texts, ...fresh].sort(order);
      ranks = numbered(texts);
    },
    rank: (text) => ranks.get(text) ?? -1,
    sorted: () => texts,
  };
}

function numbered(texts: readonly string[]): Map<string, number> {
  return new Map(texts.map((text, index) => [text, index]));
}
