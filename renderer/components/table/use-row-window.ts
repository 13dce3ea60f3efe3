import { useCallback, useEffect, useRef, useState } from 'react';

/** Rows asked for at once: a screen at 4K shows about fifty. */
const BLOCK = 60;

/** Rows of a long list, fetched as they come near the screen and kept. */
export type RowWindow<Row> = {
  /** The row of an id; undefined while it is awaited. */
  readonly rowOf: (id: string) => Row | undefined;
  /**
   * Tells which places of the list are in the page, so that their rows are fetched; `active` is that of the row
   * that the keyboard stands on, which is kept in the page wherever it is.
   */
  readonly show: (first: number, last: number, active: number) => void;
  /** Marks rows as out of date: they stay on the screen until the new ones arrive. */
  readonly refresh: (ids: readonly string[]) => void;
};

/**
 * Keeps the rows that a list shows, never the whole table.
 *
 * @param ids every id of the list, in order
 * @param read fetches some rows; must stay the same between renders
 */
export function useRowWindow<Row extends { readonly id: string }>(
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
): RowWindow<Row> {
  const known = useRef(new Map<string, Row>());
  const current = useRef(new Set<string>());
  const asked = useRef(new Set<string>());
  const shown = useRef({ first: 0, last: 0, active: 0 });
  const [, setVersion] = useState(0);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);

  const fetchShown = useCallback(() => {
    const first = Math.floor(shown.current.first / BLOCK) * BLOCK;
    const last = Math.ceil((shown.current.last + 1) / BLOCK) * BLOCK;
    const near = [...ids.slice(first, last), ...ids.slice(shown.current.active, shown.current.active + 1)];
    const missing = [...new Set(near)].filter((id) => !current.current.has(id) && !asked.current.has(id));
    if (missing.length === 0) return;
    for (const id of missing) asked.current.add(id);
    read(missing).then(
      (rows) => {
        for (const row of rows) {
          known.current.set(row.id, row);
          // A row changed meanwhile is no more asked for: the next answer counts.
          if (asked.current.has(row.id)) current.current.add(row.id);
        }
        for (const id of missing) asked.current.delete(id);
        setVersion((version) => version + 1);
      },
      (error: unknown) => setFailure({ error }),
    );
  }, [ids, read]);

  useEffect(fetchShown, [fetchShown]);

  const show = useCallback(
    (first: number, last: number, active: number) => {
      shown.current = { first, last, active };
      fetchShown();
    },
    [fetchShown],
  );
  const refresh = useCallback(
    (changed: readonly string[]) => {
      for (const id of changed) {
        current.current.delete(id);
        asked.current.delete(id);
      }
      fetchShown();
    },
    [fetchShown],
  );
  const rowOf = useCallback((id: string) => known.current.get(id), []);
  if (failure !== null) throw failure.error;
  return { rowOf, show, refresh };
}
