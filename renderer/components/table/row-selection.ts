import { useCallback, useMemo, useRef, useState } from 'react';

/** Rows of a list that are chosen, those that are not on the screen too. */
export type RowSelection = {
  readonly has: (id: string) => boolean;
  /** The chosen rows that the list shows, in its order. */
  readonly ids: readonly string[];
  readonly state: 'none' | 'some' | 'all';
  /** Chooses a row or gives it up; `range` takes every row from the last one chosen. */
  readonly choose: (id: string, range: boolean) => void;
  readonly chooseAll: () => void;
  readonly clear: () => void;
};

const nothing: ReadonlySet<string> = new Set();

/**
 * The choice of rows in a list. A row that the list shows no more is not chosen any more; it is again when it comes
 * back, until the choice is cleared.
 *
 * @param ids every row of the list, in order
 */
export function useRowSelection(ids: readonly string[]): RowSelection {
  const [chosen, setChosen] = useState(nothing);
  const anchor = useRef<string | null>(null);
  const shown = useMemo(() => (chosen.size === 0 ? [] : ids.filter((id) => chosen.has(id))), [ids, chosen]);
  const choose = useCallback(
    (id: string, range: boolean) => {
      const from = anchor.current === null ? -1 : ids.indexOf(anchor.current);
      const to = ids.indexOf(id);
      anchor.current = id;
      setChosen((before) => {
        const after = new Set(before);
        if (range && from >= 0 && to >= 0)
          for (const one of ids.slice(Math.min(from, to), Math.max(from, to) + 1)) after.add(one);
        else if (!after.delete(id)) after.add(id);
        return after;
      });
    },
    [ids],
  );
  const chooseAll = useCallback(() => setChosen(new Set(ids)), [ids]);
  const clear = useCallback(() => {
    anchor.current = null;
    setChosen(nothing);
  }, []);
  const has = useCallback((id: string) => chosen.has(id), [chosen]);
  const state = shown.length === 0 ? 'none' : shown.length === ids.length ? 'all' : 'some';
  return { has, ids: shown, state, choose, chooseAll, clear };
}
