import type { PageHeights } from './page-layout.ts';

/** Width of the text of an upright page: 170 mm, in px of 1/96 inch. */
export const TEXT_WIDTH = 642;

/** Heights of the text of A4 pages less their margins, less a line of leeway, since a printer's text is no pixel alike. */
export const TEXT_HEIGHTS: PageHeights = { portrait: 930, landscape: 601 };
