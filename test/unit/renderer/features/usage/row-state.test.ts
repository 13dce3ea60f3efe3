import { describe, expect, it } from 'vitest';
import { rowState } from '#renderer/features/usage/row-state.ts';
import type { UsageGridRow } from '#shared/figures/usage-grid.ts';
import { makeReturn } from '#test/factories/usage-return.ts';

const quarter: UsageGridRow = {
  placeId: 'p',
  stopId: null,
  stopTotal: null,
  name: 'Le Relais',
  communeName: 'Aubremont',
  rhythm: 'quarterly',
  run: { from: '2025-10', to: '2025-12' },
  entry: null,
};

describe('rowState', () => {
  it('asks for a quarter once it has ended', () => {
    expect(rowState(quarter, '2025-11-23')).toBe('upcoming');
    expect(rowState(quarter, '2025-12-31')).toBe('upcoming');
    expect(rowState(quarter, '2026-01-01')).toBe('expected');
  });

  it('asks nothing of a place without a rhythm', () => {
    expect(rowState({ ...quarter, rhythm: 'none' }, '2026-01-01')).toBe('none');
  });

  it('says what came, even before it was due', () => {
    const entry = makeReturn({ from: '2025-10', to: '2025-12', state: 'received' });
    expect(rowState({ ...quarter, entry }, '2025-11-23')).toBe('received');
    expect(rowState({ ...quarter, entry: { ...entry, state: 'closed' } }, '2025-11-23')).toBe('closed');
  });

  it('still waits for a return that was only announced', () => {
    const entry = makeReturn({ from: '2025-10', to: '2025-12', state: 'expected' });
    expect(rowState({ ...quarter, rhythm: 'none', entry }, '2026-02-01')).toBe('expected');
  });
});
