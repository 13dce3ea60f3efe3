import { isHeading, type PageItem } from './page-items.ts';
import type { FlowItem } from './page-layout.ts';
import { type LineStarts, lineStarts } from './page-lines.ts';
import { fitTable, type TableFit } from './page-table-fit.ts';

/** What was measured of an item beyond its height. */
export type ItemMeasure = {
  readonly flow: FlowItem;
  /** Where the lines of each of its texts begin: of a paragraph, of the entries of a list, of notes. */
  readonly entries: readonly LineStarts[];
  /** How a table stands in the width of its page; null for what is none. */
  readonly table: TableFit | null;
};

/** « (suite) » may take the caption of a table that goes on to one line more. */
const CONTINUED_LINE = 18;

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
): { readonly lines: LineStarts; readonly parts: FlowItem['parts'] } {
  const paragraph = element.querySelector('p');
  const lines = paragraph === null ? [0, 0] : lineStarts(paragraph);
  const count = lines.length - 1;
  return {
    lines,
    parts: { lead: 0, repeat: 0, heights: Array.from({ length: count }, () => height / count) },
  };
}

/**
 * Where texts that stand under one another can be cut: between the lines of each.
 *
 * @param top of the frame that holds them
 * @param bottom of the same, less the space below
 */
function measureEntries(
  element: Element,
  top: number,
  bottom: number,
): Pick<ItemMeasure, 'entries'> & { readonly parts: FlowItem['parts'] } {
  const texts = [...element.querySelectorAll('[data-entry]')];
  const tops = texts.map((text) => text.getBoundingClientRect().top);
  const lead = (tops[0] ?? top) - top;
  const entries = texts.map(lineStarts);
  const heights = entries.flatMap((starts, index) => {
    const height = (tops[index + 1] ?? bottom) - (tops[index] ?? bottom);
    const count = starts.length - 1;
    return Array.from({ length: count }, () => height / count);
  });
  return { entries, parts: { lead, repeat: 0, heights } };
}

/** Measures an item drawn at the width of its page. @param element its frame, whose bottom padding is the space below */
export function measureItem(item: PageItem, element: HTMLElement): ItemMeasure {
  const tableElement =
    item.kind === 'block' && item.block.kind === 'table' ? element.querySelector('table') : null;
  const table = tableElement === null ? null : fitTable(tableElement, element.clientWidth);
  const box = element.getBoundingClientRect();
  const after = Number.parseFloat(getComputedStyle(element).paddingBottom) || 0;
  const bottom = box.bottom - after;
  const flow = {
    height: box.height - after,
    after,
    startsPage: item.kind === 'chapter' || item.kind === 'contentsTitle',
    keepsWithNext: isHeading(item),
    landscape: item.landscape,
    parts: null,
  };
  if (table !== null) {
    const parts = measureTableParts(element, box.top, bottom, CONTINUED_LINE);
    return { flow: { ...flow, parts }, entries: [], table };
  }
  if (element.querySelector('[data-entry]') !== null) {
    const { entries, parts } = measureEntries(element, box.top, bottom);
    return { flow: { ...flow, parts }, entries, table };
  }
  return { flow, entries: [], table };
}
