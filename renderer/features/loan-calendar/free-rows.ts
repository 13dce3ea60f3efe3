import type { ListSorts } from '#renderer/components/table/list-header.tsx';
import type { FreeThing } from '#shared/domain/loan/loan-wish.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { KITS } from './calendar-rows.ts';

/** A thing as the list of what is free shows it. */
export type FreeRow = FreeThing & { readonly id: string };

/** What the list of what is free is narrowed by. */
export type FreeFilter = {
  readonly search: string;
  /** Code of a category, `KITS`, or empty for all. */
  readonly category: string;
  readonly onlyFree: boolean;
};

const french = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });

/** The things that answer a filter, in an order; without one, in that of the register: what is free first. */
export function freeRows(
  things: readonly FreeThing[],
  filter: FreeFilter,
  sorts: ListSorts,
): readonly FreeRow[] {
  const wanted = foldText(filter.search.trim());
  const rows = things
    .filter(
      ({ category, free, inventoryNumber, name }) =>
        (filter.category === '' || filter.category === (category ?? KITS)) &&
        (!filter.onlyFree || free > 0) &&
        (wanted === '' || foldText(`${inventoryNumber ?? ''} ${name}`).includes(wanted)),
    )
    .map((thing) => ({ ...thing, id: thing.itemId ?? thing.kitId ?? '' }));
  if (sorts.length === 0) return rows;
  return rows.sort((a, b) => {
    for (const { key, descending } of sorts) {
      const order = compare(a, b, key);
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  });
}

function compare(a: FreeRow, b: FreeRow, key: string): number {
  switch (key) {
    case 'number':
      return french.compare(a.inventoryNumber ?? '\uffff', b.inventoryNumber ?? '\uffff');
    case 'name':
      return french.compare(a.name, b.name);
    case 'next':
      return nextOf(a) < nextOf(b) ? -1 : nextOf(a) > nextOf(b) ? 1 : 0;
    default:
      return 0;
  }
}

/** What is free comes before what will be, and what has no known day comes last. */
function nextOf({ free, nextFree }: FreeThing): string {
  return free > 0 ? '' : (nextFree ?? '9999');
}
