/** The words that a document is found by, separated by spaces; those of its head weigh more. */
export type DocumentWords = { readonly head: string; readonly body: string };

/**
 * Which documents of a block hold which words (architecture.md, *Search*). Packed in bytes, so that a hundred thousand
 * documents are kept as some records that load without being built again.
 */
export type WordBlock = {
  readonly documents: number;
  /** Words in plain text order, each once. */
  readonly terms: readonly string[];
  /** Where the postings of each word begin; one more entry than words. */
  readonly offsets: Uint32Array;
  /**
   * Numbers of documents, word after word: each doubled, one more where the word stands in the head, less the one
   * before it in the word, seven bits a byte, the lowest first.
   */
  readonly postings: Uint8Array;
};

/** Builds the block of some documents, numbered as they are given. */
export function packWords(documents: readonly DocumentWords[]): WordBlock {
  const holders = new Map<string, number[]>();
  const take = (word: string, posting: number): void => {
    const known = holders.get(word);
    if (known === undefined) holders.set(word, [posting]);
    // The head comes first: a word of the body that stands in the head too is there already.
    else if ((known[known.length - 1] ?? -1) >> 1 !== posting >> 1) known.push(posting);
  };
  documents.forEach(({ head, body }, document) => {
    for (const word of wordsOf(head)) take(word, document * 2 + 1);
    for (const word of wordsOf(body)) take(word, document * 2);
  });
  const terms = [...holders.keys()].sort();
  const offsets = new Uint32Array(terms.length + 1);
  const bytes = new ByteWriter();
  terms.forEach((term, index) => {
    let before = 0;
    for (const posting of holders.get(term) ?? []) {
      bytes.write(posting - before);
      before = posting;
    }
    offsets[index + 1] = bytes.length;
  });
  return { documents: documents.length, terms, offsets, postings: bytes.written() };
}

/** The words of each document of a block, as they were packed. */
export function unpackWords(block: WordBlock): readonly DocumentWords[] {
  const heads = Array.from({ length: block.documents }, (): string[] => []);
  const bodies = Array.from({ length: block.documents }, (): string[] => []);
  block.terms.forEach((term, index) => {
    eachPosting(block, index, index + 1, (document, isHead) => {
      (isHead ? heads : bodies)[document]?.push(term);
    });
  });
  return heads.map((head, document) => ({ head: head.join(' '), body: (bodies[document] ?? []).join(' ') }));
}

/** What a word found in a document is worth: whole rather than begun, in the head rather than below. */
const WORTH = { body: 1, wholeBody: 2, head: 4, wholeHead: 6 } as const;

/** What each document of a block is worth for a word, typed whole or begun: 0 where it holds none. */
export function wordWorth({ documents, terms, offsets, postings }: WordBlock, word: string): Uint8Array {
  const worth = new Uint8Array(documents);
  const [first, end] = termsBegunBy(terms, word);
  for (let term = first; term < end; term += 1) {
    const isWhole = terms[term] === word;
    const body = isWhole ? WORTH.wholeBody : WORTH.body;
    const head = isWhole ? WORTH.wholeHead : WORTH.head;
    const stop = offsets[term + 1] ?? 0;
    let posting = 0;
    // The heart of every search: read in place rather than through `eachPosting`, which costs a call each time.
    for (let at = offsets[term] ?? 0; at < stop; at += 1) {
      let byte = postings[at] ?? 0;
      let step = byte & 0x7f;
      for (let shift = 7; byte >= 0x80; shift += 7) {
        at += 1;
        byte = postings[at] ?? 0;
        step |= (byte & 0x7f) << shift;
      }
      posting += step;
      const document = posting >> 1;
      const own = (posting & 1) === 1 ? head : body;
      if (own > (worth[document] ?? 0)) worth[document] = own;
    }
  }
  return worth;
}

/** The same for one document that is not packed yet. */
export function wordWorthOf({ head, body }: DocumentWords, word: string): number {
  const inHead = worthAmong(head, word, WORTH.head, WORTH.wholeHead);
  return inHead > 0 ? inHead : worthAmong(body, word, WORTH.body, WORTH.wholeBody);
}

function worthAmong(text: string, word: string, begun: number, whole: number): number {
  const spaced = ` ${text} `;
  if (spaced.includes(` ${word} `)) return whole;
  return spaced.includes(` ${word}`) ? begun : 0;
}

function termsBegunBy(terms: readonly string[], word: string): readonly [first: number, end: number] {
  const after = (isBefore: (term: string) => boolean, from: number): number => {
    let first = from;
    let end = terms.length;
    while (first < end) {
      const middle = (first + end) >> 1;
      if (isBefore(terms[middle] ?? '')) first = middle + 1;
      else end = middle;
    }
    return first;
  };
  const first = after((term) => term < word, 0);
  return [first, after((term) => term.startsWith(word), first)];
}

function eachPosting(
  { offsets, postings }: WordBlock,
  term: number,
  end: number,
  visit: (document: number, isHead: boolean) => void,
): void {
  const stop = offsets[end] ?? 0;
  let at = offsets[term] ?? 0;
  let posting = 0;
  while (at < stop) {
    let step = 0;
    let shift = 0;
    let byte = 0;
    do {
      byte = postings[at] ?? 0;
      step |= (byte & 0x7f) << shift;
      shift += 7;
      at += 1;
    } while (byte >= 0x80);
    posting += step;
    visit(posting >> 1, (posting & 1) === 1);
  }
}

function wordsOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ');
}

/** Bytes that grow as they are written. */
class ByteWriter {
  #bytes = new Uint8Array(1 << 16);
  length = 0;

  write(value: number): void {
    if (this.length + 5 > this.#bytes.length) {
      const more = new Uint8Array(this.#bytes.length * 2);
      more.set(this.#bytes);
      this.#bytes = more;
    }
    let left = value;
    while (left >= 0x80) {
      this.#bytes[this.length] = (left & 0x7f) | 0x80;
      this.length += 1;
      left >>>= 7;
    }
    this.#bytes[this.length] = left;
    this.length += 1;
  }

  written(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }
}
