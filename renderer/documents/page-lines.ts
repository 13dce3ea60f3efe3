/** Where each line of a text begins, as the browser broke it: offsets in the text, then its length. */
export type LineStarts = readonly number[];

type Place = { readonly node: Text; readonly start: number };

/** The text nodes of an element with the offset in the whole text at which each begins. */
function textNodes(element: Element): { readonly places: readonly Place[]; readonly length: number } {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const places: Place[] = [];
  let length = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!(node instanceof Text)) continue;
    places.push({ node, start: length });
    length += node.data.length;
  }
  return { places, length };
}

/** Gathers the beginnings of lines from the boxes of words and letters, met in order. */
class LineFinder {
  readonly starts: number[] = [0];
  readonly #range = document.createRange();
  #bottom: number | null = null;

  /** @param at offset in the node; @param offset the same in the whole text */
  meet(node: Text, at: number, offset: number): void {
    this.#range.setStart(node, at);
    this.#range.setEnd(node, at + 1);
    const box = this.#range.getBoundingClientRect();
    // Half of a letter of two units has no box.
    if (box.height === 0) return;
    if (this.#bottom !== null && box.top >= this.#bottom - 1) {
      this.starts.push(offset);
      this.#bottom = box.bottom;
    } else this.#bottom = Math.max(this.#bottom ?? 0, box.bottom);
  }

  /** Whether a word is broken over lines, as a very long one is. */
  isBroken(node: Text, at: number, length: number): boolean {
    this.#range.setStart(node, at);
    this.#range.setEnd(node, at + length);
    return this.#range.getClientRects().length > 1;
  }
}

/** Words longer than this may be broken within: their letters are looked at one by one. */
const LONG_WORD = 40;

/** Where the lines of an element begin, whatever bold words and links its text is made of. */
export function lineStarts(element: Element): LineStarts {
  const { places, length } = textNodes(element);
  const finder = new LineFinder();
  for (const { node, start } of places)
    for (const word of node.data.matchAll(/\S+/g)) {
      const { index } = word;
      const broken = word[0].length > LONG_WORD && finder.isBroken(node, index, word[0].length);
      const letters = broken ? word[0].length : 1;
      for (let at = index; at < index + letters; at += 1) finder.meet(node, at, start + at);
    }
  return [...finder.starts, length];
}

/** The piece of one of several texts that stands on a page. */
export type EntrySlice = {
  readonly entry: number;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Whether the text begins here, not on the page before. */
  readonly isStart: boolean;
};

/**
 * What some lines of texts under one another are made of.
 *
 * @param from first line, counted through all the texts
 * @param to the line after the last
 */
export function slicesOfLines(
  entries: readonly LineStarts[],
  from: number,
  to: number,
): readonly EntrySlice[] {
  let first = 0;
  return entries.flatMap((starts, entry) => {
    const count = starts.length - 1;
    const begin = Math.max(0, from - first);
    const stop = Math.min(count, to - first);
    first += count;
    if (stop <= begin) return [];
    const slice = { entry, start: starts[begin] ?? 0, end: starts[stop] ?? 0, isStart: begin === 0 };
    return [slice];
  });
}
