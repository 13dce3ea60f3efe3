import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoryLetters, nextInventoryNumbers, numberKey } from '#shared/domain/item/inventory-number.ts';

const marks = { letters: 'PORT', year: 2026 };

describe('the next inventory numbers', () => {
  it('follow the highest in use, whatever its case and its zeros, and leave gaps as they are', () => {
    const taken = ['PORT-2026-001', 'port-2026-0007 ', 'PORT-2025-042', 'VP-2026-090'];
    expect(nextInventoryNumbers('{CAT}-{AAAA}-{000}', marks, taken, 2)).toEqual([
      'PORT-2026-008',
      'PORT-2026-009',
    ]);
  });

  it('begin at one, and go on beyond their digits', () => {
    expect(nextInventoryNumbers('EPN{00}', marks, [], 1)).toEqual(['EPN01']);
    expect(nextInventoryNumbers('EPN{00}', marks, ['EPN99'], 1)).toEqual(['EPN100']);
  });

  it('keep what follows the number, and add one to a pattern without', () => {
    expect(nextInventoryNumbers('{000}/{CAT}', marks, ['004/PORT', '009/VP'], 1)).toEqual(['005/PORT']);
    expect(nextInventoryNumbers('DON', marks, ['DON-003'], 1)).toEqual(['DON-004']);
  });

  it('are never in use, and never twice the same', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('{CAT}-{000}', '{0}', 'A{00}B', 'lot {AAAA} {0000}'),
        fc.array(fc.integer({ min: 0, max: 2_000 })),
        fc.integer({ min: 0, max: 40 }),
        (pattern, used, count) => {
          const taken = used.map((number) =>
            pattern
              .replace('{CAT}', 'port')
              .replace('{AAAA}', '2026')
              .replace(/\{0+\}/, String(number)),
          );
          const next = nextInventoryNumbers(pattern, marks, taken, count);
          expect(new Set(next).size).toBe(count);
          const keys = new Set(taken.map(numberKey));
          expect(next.filter((number) => keys.has(numberKey(number)))).toEqual([]);
        },
      ),
    );
  });
});

describe('the letters of a category', () => {
  it('are those of the program, or the first of the officer’s name', () => {
    const own = [
      { id: 'a', name: 'Écran interactif', counted: false },
      { id: 'b', name: '—', counted: false },
    ];
    expect(categoryLetters('laptop', own)).toBe('PORT');
    expect(categoryLetters('a', own)).toBe('ECRA');
    expect(categoryLetters('b', own)).toBe('DIV');
    expect(categoryLetters('gone', own)).toBe('DIV');
  });
});
