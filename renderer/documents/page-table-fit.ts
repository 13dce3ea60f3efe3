/** How tight a table is drawn: 0 as it comes, then smaller, then with its longest words broken. */
export type TableDensity = 0 | 1 | 2 | 3;

/** How a table stands in the width of its page. */
export type TableFit = {
  readonly density: TableDensity;
  /** px. */
  readonly columns: readonly number[];
};

const DENSITIES = [0, 1, 2, 3] as const;

/**
 * Draws a table tighter until it stands in a width, and reads the widths of its columns, so that its pieces on several
 * pages have the same.
 *
 * @param width px
 */
export function fitTable(table: HTMLTableElement, width: number): TableFit {
  let density: TableDensity = 0;
  for (const next of DENSITIES) {
    density = next;
    table.dataset.density = String(next);
    if (table.offsetWidth <= width + 1) break;
  }
  const heads = [...table.querySelectorAll('thead th')];
  return { density, columns: heads.map((cell) => cell.getBoundingClientRect().width) };
}
