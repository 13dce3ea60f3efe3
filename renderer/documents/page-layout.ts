/**
 * Something that is laid on pages, in reading order. Heights are in one unit, whichever.
 *
 * `parts` makes it splittable between parts (a table's rows, a paragraph's lines): `lead` is what stands above them on
 * the first page (a caption, a header), `repeat` above them on each further page. At least two parts stay on
 * either side of a cut, so that no line and no row is alone.
 */
export type FlowItem = {
  readonly height: number;
  /** Space below, left out at the end of a page. */
  readonly after: number;
  /** Begins a page: a chapter. */
  readonly startsPage: boolean;
  /** Never ends a page: a heading. */
  readonly keepsWithNext: boolean;
  /** Stands on pages turned on their side. */
  readonly landscape?: boolean;
  readonly parts: {
    readonly lead: number;
    readonly repeat: number;
    readonly heights: readonly number[];
  } | null;
};

/** Heights of the text of a page: upright, and on its side. */
export type PageHeights = { readonly portrait: number; readonly landscape: number };

/** A piece of an item on a page: its parts from `from` up to, not including, `to`; the whole item when it has none. */
export type PagePiece = { readonly item: number; readonly from: number; readonly to: number };

const LONELY = 2;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Height of the smallest beginning of an item that may stand at the bottom of a page. */
function smallestStart(item: FlowItem): number {
  if (item.parts === null) return item.height;
  const { heights, lead } = item.parts;
  // Three parts can't be cut in two pairs: they stay together.
  const count = heights.length < 2 * LONELY ? heights.length : LONELY;
  return lead + sum(heights.slice(0, count));
}

/** Whether an item stands on pages of the other direction than the one before it. */
function turns(items: readonly FlowItem[], index: number): boolean {
  return (items[index]?.landscape ?? false) !== (items[index - 1]?.landscape ?? false);
}

/** Height that must fit below a place for the item there to begin there: itself, and what its headings lead to. */
function neededFrom(items: readonly FlowItem[], start: number): number {
  let needed = 0;
  for (let index = start; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined || (index > start && (item.startsPage || turns(items, index)))) return needed;
    if (!item.keepsWithNext) return needed + smallestStart(item);
    needed += item.height + item.after;
  }
  return needed;
}

/** How many parts from `from` on fit in a height, keeping two for the next page when some are left. */
function partsThatFit(heights: readonly number[], from: number, room: number): number {
  let used = 0;
  let count = 0;
  for (let at = from; at < heights.length; at += 1) {
    used += heights[at] ?? 0;
    if (used > room) break;
    count += 1;
  }
  const left = heights.length - from - count;
  return left > 0 && left < LONELY ? Math.max(0, count - (LONELY - left)) : count;
}

/**
 * Lays items on pages. Every part of every item is on exactly one page, in order; no heading ends a page; a chapter
 * begins one; nothing that fits on a page is cut except between parts; a page holds items of one direction. What is
 * higher than a page by itself stands alone on one.
 */
export function layOnPages(
  items: readonly FlowItem[],
  { portrait, landscape }: PageHeights,
): readonly (readonly PagePiece[])[] {
  const pages: PagePiece[][] = [];
  let page: PagePiece[] = [];
  let used = 0;
  const turn = () => {
    if (page.length > 0) pages.push(page);
    page = [];
    used = 0;
  };
  items.forEach((item, index) => {
    const pageHeight = item.landscape === true ? landscape : portrait;
    if (item.startsPage || turns(items, index)) turn();
    if (used + neededFrom(items, index) > pageHeight) turn();
    if (item.parts === null) {
      page.push({ item: index, from: 0, to: 0 });
      used += item.height + item.after;
      return;
    }
    const { heights, lead, repeat } = item.parts;
    let from = 0;
    do {
      const above = from === 0 ? lead : repeat;
      const fitting = partsThatFit(heights, from, pageHeight - used - above);
      if (fitting < Math.min(LONELY, heights.length - from) && page.length > 0) {
        turn();
        continue;
      }
      // A part higher than a page has to stand somewhere: one goes on, whatever it overflows.
      const to = from + Math.max(fitting, Math.min(1, heights.length - from));
      page.push({ item: index, from, to });
      used += above + sum(heights.slice(from, to)) + item.after;
      from = to;
      if (from < heights.length) turn();
    } while (from < heights.length);
  });
  turn();
  return pages;
}
