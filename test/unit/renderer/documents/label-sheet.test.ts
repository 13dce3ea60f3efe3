import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  fitsOnPaper,
  labelPlaces,
  labelSheetCodes,
  labelSheets,
  SHEET_HEIGHT,
  SHEET_WIDTH,
} from '#renderer/documents/label-sheet.ts';

it('has the sheets that are sold: so many labels, all on the paper, the same margin on either side', () => {
  for (const code of labelSheetCodes) {
    const sheet = labelSheets[code];
    expect(sheet.columns * sheet.rows).toBe(Number(code));
    expect(fitsOnPaper(sheet)).toBe(true);
    const right = SHEET_WIDTH - (sheet.left + (sheet.columns - 1) * sheet.pitchX + sheet.width);
    const bottom = SHEET_HEIGHT - (sheet.top + sheet.rows * sheet.height);
    expect(Math.abs(right - sheet.left)).toBeLessThan(0.02);
    expect(Math.abs(bottom - sheet.top)).toBeLessThan(0.02);
  }
});

it('lies within 0.6 mm of what gLabels says of the same sheets', () => {
  const point = 25.4 / 72;
  const known = [
    ['65', 13.32 * point, 30.9 * point, 115.09 * point, 60.09 * point],
    ['40', 10, 22, 48.5, 25.4],
    ['21', 21.2 * point, 43.9 * point, 187.2 * point, 108 * point],
  ] as const;
  for (const [code, left, top, pitchX, pitchY] of known) {
    const sheet = labelSheets[code];
    const off = [sheet.left - left, sheet.top - top, sheet.pitchX - pitchX, sheet.pitchY - pitchY];
    for (const distance of off) expect(Math.abs(distance)).toBeLessThan(0.6);
  }
});

it('begins at any label and goes on row by row, each label on a place of its own', () => {
  expect(labelPlaces(labelSheets['21'], 3, 21)).toEqual([
    { page: 0, x: 139.29, y: 243.75 },
    { page: 1, x: 7.21, y: 15.15 },
    { page: 1, x: 73.25, y: 15.15 },
  ]);
  fc.assert(
    fc.property(
      fc.constantFrom(...labelSheetCodes),
      fc.integer({ min: 0, max: 150 }),
      fc.nat(9),
      (code, count, before) => {
        const sheet = labelSheets[code];
        const places = labelPlaces(sheet, count, before + 1);
        expect(new Set(places.map(({ page, x, y }) => `${page} ${x} ${y}`)).size).toBe(count);
        for (const { x, y } of places) {
          expect(x + sheet.width).toBeLessThanOrEqual(SHEET_WIDTH);
          expect(y + sheet.height).toBeLessThanOrEqual(SHEET_HEIGHT);
        }
        expect(places.at(-1)?.page ?? 0).toBe(
          count === 0 ? 0 : Math.floor((before + count - 1) / Number(code)),
        );
      },
    ),
  );
});

it('refuses a sheet of one’s own whose labels leave the paper or lie on each other', () => {
  const own = { ...labelSheets['10'] };
  expect(fitsOnPaper({ ...own, columns: 3 })).toBe(false);
  expect(fitsOnPaper({ ...own, rows: 6 })).toBe(false);
  expect(fitsOnPaper({ ...own, pitchX: 90 })).toBe(false);
  expect(fitsOnPaper({ ...own, columns: 1, pitchX: 0 })).toBe(true);
});
