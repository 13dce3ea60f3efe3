/**
 * Which documents hold which words: sorted terms, and for each the numbers of the documents that hold it
 * (architecture.md, *Search*). Plain arrays, so that it is kept as one record and loads without being built again.
 */
export type InvertedIndex = {
  /** Folded words in plain text order, each once. */
  readonly terms: readonly string[];
  /** Where the postings of each term begin; one more entry than terms. */
  readonly offsets: Uint32Array;
  /** Numbers of documents, term after term. */
  readonly postings: Uint32Array;
};

/**
 * Builds the index.
 *
 * @param documents the folded words of each document, in any order, repeats allowed
 */
export function buildInvertedIndex(documents: readonly (readonly string[])[]): InvertedIndex {
  const holders = new Map<string, number[]>();
  documents.forEach((words, document) => {
    for (const word of words) {
      const known = holders.get(word);
      if (known === undefined) holders.set(word, [document]);
      else if (known[known.length - 1] !== document) known.push(document);
    }
  });
  const terms = [...holders.keys()].sort();
  const offsets = new Uint32Array(terms.length + 1);
  terms.forEach((term, index) => {
    offsets[index + 1] = (offsets[index] ?? 0) + (holders.get(term)?.length ?? 0);
  });
  const postings = new Uint32Array(offsets[terms.length] ?? 0);
  terms.forEach((term, index) => {
    postings.set(holders.get(term) ?? [], offsets[index]);
  });
  return { terms, offsets, postings };
}

/** Calls with each document that holds a word beginning as given; a document may come several times. */
export function eachMatch(index: InvertedIndex, prefix: string, visit: (document: number) => void): void {
  const { terms, offsets, postings } = index;
  let first = 0;
  let end = terms.length;
  while (first < end) {
    const middle = (first + end) >> 1;
    if ((terms[middle] ?? '') < prefix) first = middle + 1;
    else end = middle;
  }
  let last = first;
  while (terms[last]?.startsWith(prefix)) last += 1;
  const stop = offsets[last] ?? 0;
  for (let at = offsets[first] ?? 0; at < stop; at += 1) visit(postings[at] ?? 0);
}
