import { isHeading, type PageItem } from './page-items.ts';
import type { FlowItem } from './page-layout.ts';

/** What was measured of an item, beyond its height: where a paragraph's lines begin, how wide a table's columns are. */
export type ItemMeasure = {
  readonly flow: FlowItem;
  /** Offsets in the paragraph's text at which its lines begin, then its length. */
  readonly lines: readonly number[];
  /** px. */
  readonly columns: readonly number[];
};

/** « (suite) » may take the caption of a table that goes on to one line more. */
const CONTINUED_LINE = 18;

/** The offsets at which the lines of a text begin, as the browser broke them. */
function lineStarts(paragraph: Element): readonly number[] {
  const node = paragraph.firstChild;
  if (!(node instanceof Text)) return [0, 0];
  const starts = [0];
  const range = document.createRange();
  let bottom: number | null = null;
  for (const word of node.data.matchAll(/\S+/g)) {
    range.setStart(node, word.index);
    range.setEnd(node, word.index + 1);
    const box = range.getBoundingClientRect();
    if (bottom !== null && box.top >= bottom - 1) starts.push(word.index);
    bottom = box.bottom;
  }
  return [...starts, node.data.length];
}

/** A table no higher than this, about a third of a page, is never cut. */
const SMALL_TABLE = 300;

/**
 * Where a table can be cut: between its rows; null where it is better whole.
 *
 * @param continued what its head takes more on the pages after the first
 */
export function measureTableParts(
  element: Element,
  top: number,
  bottom: number,
  continued: number,
): FlowItem['parts'] {
  const rows = [...element.querySelectorAll('tbody > tr')].map((row) => row.getBoundingClientRect());
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined || bottom - top <= SMALL_TABLE) return null;
  const lead = first.top - top;
  // What stands below the table, its notes, goes with its last row.
  const heights = rows.map((row, index) =>
    index === rows.length - 1 ? bottom - row.top : (rows[index + 1]?.top ?? row.bottom) - row.top,
  );
  return { lead, repeat: lead + continued, heights };
}

/** Where a list can be cut: between its entries. */
export function measureListParts(element: Element, top: number, bottom: number): FlowItem['parts'] {
  const entries = [...element.querySelectorAll('li')].map((entry) => entry.getBoundingClientRect());
  const heights = entries.map((entry, index) => {
    const from = index === 0 ? top : entry.top;
    return (entries[index + 1]?.top ?? bottom) - from;
  });
  return { lead: 0, repeat: 0, heights };
}

/** Where a paragraph can be cut: between the lines that the browser broke. @param height of the whole */
export function measureParagraph(
  element: Element,
  height: number,
): { readonly lines: readonly number[]; readonly parts: FlowItem['parts'] } {
  const paragraph = element.querySelector('p');
  const lines = paragraph === null ? [0, 0] : lineStarts(paragraph);
  const count = lines.length - 1;
  return {
    lines,
    parts: { lead: 0, repeat: 0, heights: Array.from({ length: count }, () => height / count) },
  };
}

/** Measures an item drawn at the width of a page. @param element its frame, whose bottom padding is the space below */
export function measureItem(item: PageItem, element: Element): ItemMeasure {
  const box = element.getBoundingClientRect();
  const after = Number.parseFloat(getComputedStyle(element).paddingBottom) || 0;
  const height = box.height - after;
  const flow = {
    height,
    after,
    startsPage: item.kind === 'chapter' || item.kind === 'contentsTitle',
    keepsWithNext: isHeading(item),
    parts: null,
  };
  if (item.kind === 'block' && item.block.kind === 'table') {
    const columns = [...element.querySelectorAll('thead th')].map(
      (cell) => cell.getBoundingClientRect().width,
    );
    const parts = measureTableParts(element, box.top, box.bottom - after, CONTINUED_LINE);
    return { flow: { ...flow, parts }, lines: [], columns };
  }
  if (item.kind === 'block' && item.block.kind === 'paragraph') {
    const { lines, parts } = measureParagraph(element, height);
    return { flow: { ...flow, parts }, lines, columns: [] };
  }
  return { flow, lines: [], columns: [] };
}
