import { cellText } from '#shared/domain/usage-return/cell-text.ts';
import type { Measure } from '#shared/domain/usage-return/measures.ts';
import type { UsageGridRow } from '#shared/figures/usage-grid.ts';
import { measureUnit } from './measure-label.ts';
import type { CellText } from './use-grid-acts.ts';

/** A cell by its row and its measure, both counted from 0. */
export type Corner = { readonly row: number; readonly measure: number };

/** A block of cells, both ends included. */
export type CellBlock = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

/** The block between two cells, whichever comes first. */
export function blockBetween(a: Corner, b: Corner): CellBlock {
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.measure, b.measure),
    right: Math.max(a.measure, b.measure),
  };
}

/** Whether a block holds a cell. */
export function holds(block: CellBlock, row: number, measure: number): boolean {
  return block.top <= row && row <= block.bottom && block.left <= measure && measure <= block.right;
}

/** The cells of a block as a spreadsheet copies them: they can be pasted back as they are. */
export function blockText(
  rows: readonly UsageGridRow[],
  measures: readonly Measure[],
  { top, bottom, left, right }: CellBlock,
): string {
  const columns = measures.slice(left, right + 1);
  return rows
    .slice(top, bottom + 1)
    .map((row) =>
      columns
        .map((measure) =>
          cellText((row.stopTotal ?? row.entry?.values)?.[measure] ?? null, measureUnit(measure), ','),
        )
        .join('\t'),
    )
    .join('\n');
}

/**
 * Where each text of a copied block lands, from a corner down and to the right; a single text fills the whole block that
 * is selected. `lost` counts the cells that fall outside of the grid.
 */
export function placedTexts(
  texts: readonly (readonly string[])[],
  rows: readonly UsageGridRow[],
  measures: readonly Measure[],
  { top, bottom, left, right }: CellBlock,
): { readonly cells: readonly CellText[]; readonly lost: number } {
  const lone = texts.length === 1 && texts[0]?.length === 1 ? texts[0][0] : undefined;
  const block =
    lone === undefined
      ? texts
      : Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right - left + 1 }, () => lone));
  let lost = 0;
  const cells = block.flatMap((line, down) =>
    line.flatMap((text, across) => {
      const row = rows[top + down];
      const measure = measures[left + across];
      if (row === undefined || measure === undefined || left < 0) {
        lost += 1;
        return [];
      }
      return [{ row, measure, text }];
    }),
  );
  return { cells, lost };
}
