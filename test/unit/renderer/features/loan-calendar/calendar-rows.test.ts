import { describe, expect, it } from 'vitest';
import { calendarAxis } from '#renderer/features/loan-calendar/calendar-axis.ts';
import { calendarRows, KITS } from '#renderer/features/loan-calendar/calendar-rows.ts';
import { gridTarget } from '#renderer/features/loan-calendar/grid-keys.ts';
import { rowAt, rowOffsets } from '#renderer/features/loan-calendar/grid-metrics.ts';
import { printedSheets } from '#renderer/features/loan-calendar/printed-sheets.ts';
import type { CalendarLine } from '#renderer/workers/loan-api.ts';
import { makeLine, makeStretch } from './stretches.ts';

const axis = calendarAxis('week', '2026-03-11');
const points = new Map([
  ['point-1', 'Valmont'],
  ['point-2', 'Beaulieu'],
]);
const lines: readonly CalendarLine[] = [
  makeLine({ itemId: null, kitId: 'kit-1', name: 'Malle photo', category: null, loanPointId: 'point-2' }),
  makeLine({ itemId: 'item-1', name: 'Portable Écran large', stretches: [makeStretch()] }),
  makeLine({ itemId: 'item-2', name: 'Vidéoprojecteur', category: 'projector', loanPointId: 'point-2' }),
  makeLine({ itemId: 'item-3', name: 'Caméra', category: 'camera', loanPointId: null }),
];
const rows = (filter: Partial<Parameters<typeof calendarRows>[3]> = {}) =>
  calendarRows(
    lines,
    axis,
    '2026-03-11',
    { search: '', category: '', heldOnly: false, ...filter },
    points,
    'Sans point',
  );
const names = (found: ReturnType<typeof rows>) =>
  found.map((row) => (row.kind === 'point' ? `# ${row.name} ${row.count}` : row.line.name));

describe('the rows of the calendar', () => {
  it('stand under the name of their loan point, in the order of the points', () => {
    expect(names(rows())).toEqual([
      '# Valmont 1',
      'Portable Écran large',
      '# Beaulieu 2',
      'Malle photo',
      'Vidéoprojecteur',
      '# Sans point 1',
      'Caméra',
    ]);
  });

  it('are narrowed by number or name, by category, by what is held; one point alone has no heading', () => {
    expect(names(rows({ search: 'ecran' }))).toEqual(['Portable Écran large']);
    expect(names(rows({ category: KITS }))).toEqual(['Malle photo']);
    expect(names(rows({ category: 'camera' }))).toEqual(['Caméra']);
    expect(names(rows({ heldOnly: true }))).toEqual(['Portable Écran large']);
  });

  it('are found again by their height', () => {
    const offsets = rowOffsets(rows());
    expect(offsets).toHaveLength(8);
    for (const [index] of rows().entries()) {
      expect(rowAt(offsets, offsets[index] ?? -1)).toBe(index);
      expect(rowAt(offsets, (offsets[index + 1] ?? 0) - 1)).toBe(index);
    }
    expect([rowAt(offsets, -50), rowAt(offsets, 1e6)]).toEqual([0, 6]);
  });

  it('print whole, no heading left alone at the end of a page', () => {
    const many = Array.from({ length: 301 }, (_, at) => rows()[at % 7]).flatMap((row) => row ?? []);
    const sheets = printedSheets(many);
    expect(sheets.flat()).toEqual(many);
    for (const sheet of sheets) expect(sheet.at(-1)?.kind).toBe('line');
  });
});

describe('the keys of the calendar', () => {
  const to = (key: string, row: number, slot: number, ctrl = false) =>
    gridTarget(key, ctrl, { row, slot }, rows(), 7, 3);
  it('pass over headings, and stop at the edges', () => {
    expect(to('ArrowDown', 1, 2)).toEqual({ row: 3, slot: 2 });
    expect(to('ArrowUp', 3, 2)).toEqual({ row: 1, slot: 2 });
    expect(to('ArrowUp', 1, 2)).toBeNull();
    expect(to('ArrowDown', 6, 2)).toBeNull();
    expect(to('ArrowLeft', 1, 0)).toEqual({ row: 1, slot: -1 });
    expect(to('ArrowLeft', 1, -1)).toBeNull();
    expect(to('ArrowRight', 1, 6)).toBeNull();
    expect(to('PageDown', 4, 0)).toEqual({ row: 6, slot: 0 });
    expect(to('PageUp', 3, 0)).toEqual({ row: 1, slot: 0 });
    expect(to('End', 1, 0)).toEqual({ row: 1, slot: 6 });
    expect(to('Home', 6, 4, true)).toEqual({ row: 1, slot: 4 });
    expect(to('End', 1, 4, true)).toEqual({ row: 6, slot: 4 });
    expect(to('a', 1, 4)).toBeNull();
  });
});
