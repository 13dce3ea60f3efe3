import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeDraftKeeper } from '#renderer/entity-ui/draft-keeper.ts';

/** A store that remembers what reached it, as the database would. */
function makeStore() {
  const kept = new Map<string, unknown>();
  return {
    kept,
    read: async (key: string): Promise<unknown> => kept.get(key) ?? null,
    put: async (key: string, value: unknown): Promise<void> => {
      kept.set(key, value);
    },
    putAtOnce: (key: string, value: unknown): void => {
      kept.set(key, value);
    },
    remove: async (key: string): Promise<void> => {
      kept.delete(key);
    },
  };
}

describe('the keeper of a draft', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('writes the last value after a pause in the typing', async () => {
    const store = makeStore();
    const keeper = makeDraftKeeper(store, 'form', false, () => 'now');
    keeper.keep('a');
    await vi.advanceTimersByTimeAsync(400);
    keeper.keep('ab');
    await vi.advanceTimersByTimeAsync(400);
    expect(store.kept.has('form')).toBe(false);
    expect(keeper.holds()).toBe(true);
    await vi.advanceTimersByTimeAsync(200);
    expect(store.kept.get('form')).toBe('ab');
  });

  it('writes at once when the page goes away, and not a second time', async () => {
    const store = makeStore();
    const keeper = makeDraftKeeper(store, 'form', false, () => 'now');
    keeper.keep('typed');
    keeper.flush();
    expect(store.kept.get('form')).toBe('typed');
    store.kept.set('form', 'of another window');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(store.kept.get('form')).toBe('of another window');
  });

  it('forgets the draft and what still waits', async () => {
    const store = makeStore();
    const keeper = makeDraftKeeper(store, 'form', true, () => 'now');
    const told: boolean[] = [];
    keeper.subscribe(() => told.push(keeper.holds()));
    store.kept.set('form', 'older');
    keeper.keep('newer');
    await keeper.forget();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(store.kept.has('form')).toBe(false);
    expect(told).toEqual([false]);
  });
});
