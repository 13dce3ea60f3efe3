import { describe, expect, it } from 'vitest';
import {
  choicesOf,
  everyDifference,
  shownDifferences,
  yearsOf,
} from '#renderer/features/usage-sources/shown-differences.ts';
import type { SourceLine } from '#renderer/workers/usage-sources-api.ts';

const line = (overrides: Partial<SourceLine> = {}): SourceLine => ({
  placeId: 'a',
  stopId: null,
  stopName: null,
  from: '2025-01',
  to: '2025-01',
  measure: 'workshopsHeld',
  returned: 4,
  logged: 3,
  uncounted: 0,
  counts: 'return',
  ...overrides,
});
const board = {
  places: [
    {
      id: 'a',
      name: 'Médiathèque de Sérinville',
      lines: [line(), line({ from: '2023-12', to: '2024-02', counts: 'sessions' })],
    },
    { id: 'b', name: 'Cyber', lines: [line({ placeId: 'b', measure: 'workshopSeats' })] },
  ],
};
const shown = (filter: Partial<typeof everyDifference>) =>
  shownDifferences(board, { ...everyDifference, ...filter }).map(({ id, lines }) => [id, lines.length]);

describe('differences shown', () => {
  it('by year (any that a return touches), measure, what counts, and words of the place', () => {
    expect(shown({})).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    expect(shown({ year: 2024 })).toEqual([['a', 1]]);
    expect(shown({ measure: 'workshopSeats' })).toEqual([['b', 1]]);
    expect(shown({ counts: 'sessions' })).toEqual([['a', 1]]);
    expect(shown({ words: 'mediatheque' })).toEqual([['a', 2]]);
    expect(yearsOf(board)).toEqual([2025, 2024, 2023]);
  });

  it('only those that count otherwise are chosen', () => {
    const lines = board.places.flatMap((place) => place.lines);
    expect(choicesOf(lines, 'sessions').map(({ placeId, from }) => `${placeId} ${from}`)).toEqual([
      'a 2025-01',
      'b 2025-01',
    ]);
  });
});
