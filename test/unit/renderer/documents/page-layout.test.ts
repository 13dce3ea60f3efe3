import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FlowItem, layOnPages } from '#renderer/documents/page-layout.ts';

const block = (height: number, overrides: Partial<FlowItem> = {}): FlowItem => ({
  height,
  after: 0,
  startsPage: false,
  keepsWithNext: false,
  parts: null,
  ...overrides,
});
const rows = (count: number, height = 10, lead = 20, repeat = 15): FlowItem =>
  block(lead + count * height, {
    parts: { lead, repeat, heights: Array.from({ length: count }, () => height) },
  });

const uprightItem: fc.Arbitrary<FlowItem> = fc.oneof(
  fc.record({
    height: fc.integer({ min: 1, max: 100 }),
    after: fc.integer({ min: 0, max: 12 }),
    startsPage: fc.boolean(),
    keepsWithNext: fc.constant(false),
    parts: fc.constant(null),
  }),
  fc.record({
    height: fc.integer({ min: 5, max: 20 }),
    after: fc.integer({ min: 0, max: 6 }),
    startsPage: fc.boolean(),
    keepsWithNext: fc.constant(true),
    parts: fc.constant(null),
  }),
  fc.array(fc.integer({ min: 4, max: 12 }), { minLength: 1, maxLength: 60 }).map((heights) =>
    block(20 + heights.reduce((total, height) => total + height, 0), {
      parts: { lead: 20, repeat: 12, heights },
      after: 8,
    }),
  ),
);

/** Items of both directions, in runs as a report has them. */
const anyItem: fc.Arbitrary<FlowItem> = fc
  .tuple(uprightItem, fc.boolean())
  .map(([item, landscape]) => ({ ...item, landscape }));

const PAGE = 200;
const SIDE = 120;
const HEIGHTS = { portrait: PAGE, landscape: SIDE };

/** Height that a page's pieces take, apart from the space below the last. */
function heightOf(items: readonly FlowItem[], page: ReturnType<typeof layOnPages>[number]): number {
  let height = 0;
  let after = 0;
  for (const piece of page) {
    const item = items[piece.item];
    if (item === undefined) throw new Error('a piece of nothing');
    height += after;
    after = item.after;
    if (item.parts === null) height += item.height;
    else {
      height += piece.from === 0 ? item.parts.lead : item.parts.repeat;
      for (const part of item.parts.heights.slice(piece.from, piece.to)) height += part;
    }
  }
  return height;
}

describe('layOnPages', () => {
  it('lays every part once, in order, and never past the bottom', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 40 }), (items) => {
        const pages = layOnPages(items, HEIGHTS);
        const seen = pages
          .flat()
          .flatMap((piece) =>
            items[piece.item]?.parts == null
              ? [`${piece.item}`]
              : Array.from(
                  { length: piece.to - piece.from },
                  (_, offset) => `${piece.item}.${piece.from + offset}`,
                ),
          );
        const expected = items.flatMap((item, index) =>
          item.parts === null ? [`${index}`] : item.parts.heights.map((_, part) => `${index}.${part}`),
        );
        expect(seen).toEqual(expected);
        for (const page of pages) {
          expect(page.length).toBeGreaterThan(0);
          const directions = new Set(page.map((piece) => items[piece.item]?.landscape));
          expect(directions.size).toBe(1);
          const pageHeight = directions.has(true) ? SIDE : PAGE;
          // A chain of headings longer than a page has nowhere to go: out of this law.
          const onlyHeadings = page.every((piece) => items[piece.item]?.keepsWithNext === true);
          if (!onlyHeadings && page.length > 1)
            expect(heightOf(items, page)).toBeLessThanOrEqual(pageHeight + 0.01);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('begins a page at each chapter', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 30 }), (items) => {
        const starts = new Set(layOnPages(items, HEIGHTS).map((page) => page[0]?.item));
        items.forEach((item, index) => {
          if (item.startsPage) expect(starts.has(index)).toBe(true);
        });
      }),
    );
  });

  it('never ends a page on a heading that leads to something', () => {
    const items = [block(170), block(20, { keepsWithNext: true, after: 5 }), rows(30)];
    const pages = layOnPages(items, HEIGHTS);
    expect(pages[0]).toEqual([{ item: 0, from: 0, to: 0 }]);
    expect(pages[1]?.[0]).toEqual({ item: 1, from: 0, to: 0 });
  });

  it('repeats the header of a table that goes on, and leaves no row alone', () => {
    // 20 + 18 × 10 = 200 fills the page; nineteen rows would leave one alone.
    expect(layOnPages([rows(18)], HEIGHTS)).toEqual([[{ item: 0, from: 0, to: 18 }]]);
    expect(layOnPages([rows(19)], HEIGHTS)).toEqual([
      [{ item: 0, from: 0, to: 17 }],
      [{ item: 0, from: 17, to: 19 }],
    ]);
  });

  it('turns the page where the direction changes, a heading going with what it leads to', () => {
    const side = { landscape: true };
    const items = [
      block(10),
      block(20, { ...side, keepsWithNext: true }),
      block(50, side),
      block(60, side),
      block(10),
    ];
    expect(layOnPages(items, HEIGHTS).map((page) => page.map(({ item }) => item))).toEqual([
      [0],
      [1, 2],
      [3],
      [4],
    ]);
  });

  it('makes no page for nothing', () => {
    expect(layOnPages([], HEIGHTS)).toEqual([]);
  });

  it('gives what is higher than a page a page of its own', () => {
    expect(layOnPages([block(10), block(500), block(10)], HEIGHTS)).toHaveLength(3);
  });
});
