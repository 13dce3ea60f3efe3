/** Paper of the sheets, in mm. */
export const SHEET_WIDTH = 210;
export const SHEET_HEIGHT = 297;

/** How labels lie on an A4 sheet. Lengths in mm. */
export type LabelSheet = {
  readonly columns: number;
  readonly rows: number;
  /** Of one label. */
  readonly width: number;
  readonly height: number;
  /** From the edges of the paper to the first label. */
  readonly left: number;
  readonly top: number;
  /** From the left (top) of a label to that of the next one. */
  readonly pitchX: number;
  readonly pitchY: number;
};

/** The sheets that are known, by how many labels they have. */
export const labelSheetCodes = ['65', '40', '24', '21', '10'] as const;
export type LabelSheetCode = (typeof labelSheetCodes)[number];

/**
 * The sheets sold everywhere, Avery's and those made after them: L7651 (65 labels), L4770 or L7654 (40), L7159 (24),
 * L7160 (21), L7173 (10). Sizes are those that Avery prints on the packs; the gaps between columns are those of Avery's
 * templates (2.5 or 2.54 mm, none between rows), and the grid stands in the middle of the paper, as theirs does. Where
 * gLabels (`templates/avery-iso-templates.xml`) has the sheet, it says the same within 0.6 mm: L7651, L7160, L4770.
 */
export const labelSheets: Readonly<Record<LabelSheetCode, LabelSheet>> = {
  65: centred(5, 13, 38.1, 21.2, 40.6),
  40: centred(4, 10, 45.7, 25.4, 48.26),
  24: centred(3, 8, 63.5, 33.9, 66.04),
  21: centred(3, 7, 63.5, 38.1, 66.04),
  10: centred(2, 5, 99.1, 57, 101.6),
};

/** A grid without gaps between its rows, in the middle of the paper. */
function centred(columns: number, rows: number, width: number, height: number, pitchX: number): LabelSheet {
  const wide = (columns - 1) * pitchX + width;
  return {
    columns,
    rows,
    width,
    height,
    left: round((SHEET_WIDTH - wide) / 2),
    top: round((SHEET_HEIGHT - rows * height) / 2),
    pitchX,
    pitchY: height,
  };
}

/** Hundredths of a millimetre. */
function round(millimetres: number): number {
  return Math.round(millimetres * 100) / 100;
}

/** Whether all the labels of a sheet lie on the paper and none on another. */
export function fitsOnPaper(sheet: LabelSheet): boolean {
  const { columns, rows, width, height, left, top, pitchX, pitchY } = sheet;
  const hair = 0.005;
  return (
    left + (columns - 1) * pitchX + width <= SHEET_WIDTH + hair &&
    top + (rows - 1) * pitchY + height <= SHEET_HEIGHT + hair &&
    (columns === 1 || pitchX >= width - hair) &&
    (rows === 1 || pitchY >= height - hair)
  );
}

/** Where a label goes: its page, counted from 0, and its corner on the paper, in mm. */
export type LabelPlace = { readonly page: number; readonly x: number; readonly y: number };

/**
 * Where the labels of a print go, row by row.
 *
 * @param count labels to print
 * @param start the first one on the first sheet, 1 = the top left: what comes before has been used
 */
export function labelPlaces(sheet: LabelSheet, count: number, start: number): readonly LabelPlace[] {
  const each = sheet.columns * sheet.rows;
  return Array.from({ length: count }, (_, index) => {
    const at = index + start - 1;
    const onPage = at % each;
    return {
      page: Math.floor(at / each),
      x: round(sheet.left + (onPage % sheet.columns) * sheet.pitchX),
      y: round(sheet.top + Math.floor(onPage / sheet.columns) * sheet.pitchY),
    };
  });
}
