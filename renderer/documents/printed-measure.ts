import { type ItemMeasure, measureListParts, measureParagraph, measureTableParts } from './page-measure.ts';
import type { PrintedItem } from './printed-item.ts';

/** What never ends a page: it leads to what follows. */
const leading: ReadonlySet<PrintedItem['kind']> = new Set(['chapter', 'heading', 'label', 'title']);

/** Measures a printed item drawn at the width of a page. @param element its frame, whose bottom padding is the space below */
export function measurePrinted(item: PrintedItem, element: Element): ItemMeasure {
  const box = element.getBoundingClientRect();
  const after = Number.parseFloat(getComputedStyle(element).paddingBottom) || 0;
  const height = box.height - after;
  const flow = {
    height,
    after,
    startsPage:
      item.kind === 'chapter' ||
      ((item.kind === 'heading' || item.kind === 'title') && item.startsPage === true),
    keepsWithNext: leading.has(item.kind),
    parts: null,
  };
  if (item.kind === 'table')
    return {
      flow: { ...flow, parts: measureTableParts(element, box.top, box.bottom - after, 0) },
      entries: [],
      table: null,
    };
  if (item.kind === 'paragraph') {
    const { lines, parts } = measureParagraph(element, height);
    return { flow: { ...flow, parts }, entries: [lines], table: null };
  }
  if (item.kind === 'list')
    return {
      flow: { ...flow, parts: measureListParts(element, box.top, box.bottom - after) },
      entries: [],
      table: null,
    };
  return { flow, entries: [], table: null };
}
