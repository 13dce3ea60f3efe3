import type { DraftStore } from '#renderer/storage/draft-store.ts';

/** How long typing pauses before what is typed is kept, in milliseconds. */
const PAUSE = 500;

/** Keeps what is typed in a form, so that closing the window loses nothing. */
export type DraftKeeper = {
  /** Takes note of the values as they are now; they are written after a pause. */
  readonly keep: (value: unknown) => void;
  /** Forgets the draft: its content is in the register, or given up. */
  readonly forget: () => Promise<void>;
  /** Whether something typed is not in the register. */
  readonly holds: () => boolean;
  /** Calls back when {@link holds} changes; gives the function that stops it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Writes at once what waits, for a page that goes away. */
  readonly flush: () => void;
};

/**
 * Makes the keeper of one form.
 *
 * @param key name of the form's draft
 * @param held whether a draft was there when the form opened
 * @param now gives the instant, ISO 8601
 */
export function makeDraftKeeper(
  store: DraftStore,
  key: string,
  held: boolean,
  now: () => string,
): DraftKeeper {
  let waiting: { readonly value: unknown } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let holds = held;
  const listeners = new Set<() => void>();
  const setHolds = (next: boolean): void => {
    if (holds === next) return;
    holds = next;
    for (const listener of listeners) listener();
  };
  const write = async (): Promise<void> => {
    if (waiting === null) return;
    const { value } = waiting;
    waiting = null;
    await store.put(key, value, now());
  };
  return {
    keep: (value) => {
      waiting = { value };
      setHolds(true);
      clearTimeout(timer);
      timer = setTimeout(() => void write(), PAUSE);
    },
    forget: async () => {
      clearTimeout(timer);
      waiting = null;
      setHolds(false);
      await store.remove(key);
    },
    holds: () => holds,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    flush: () => {
      if (waiting === null) return;
      clearTimeout(timer);
      store.putAtOnce(key, waiting.value, now());
      waiting = null;
    },
  };
}
