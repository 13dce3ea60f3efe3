import { useCallback, useEffect, useMemo, useState } from 'react';
import { type RowWindow, useRowWindow } from '#renderer/components/table/use-row-window.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { ListView } from '#shared/domain/saved-view/saved-view.ts';
import type { ListAnswer, ListCells } from '#shared/list/list-question.ts';
import type { ListDefinition } from './list-definition.ts';

const noIds: readonly string[] = [];

/** The answer of a list to what its view asks, and its rows as they come near the screen. */
export function useListing(
  { list, tables, fields }: ListDefinition,
  { search, filters, sorts, asOf, columns }: ListView,
): {
  /** Undefined until the first answer. */
  readonly listing: ListAnswer | undefined;
  readonly ids: readonly string[];
  readonly rows: RowWindow<ListCells>;
} {
  const { api, onChange } = useRegister();
  const read = useCallback(
    (asked: RegisterApi) => asked.listRecords(list, { search, filters, sorts, asOf }),
    [list, search, filters, sorts, asOf],
  );
  const answer = useRegisterQuery(read, tables);
  // The answer before stays while the next is awaited, so that nothing blinks.
  const [kept, setKept] = useState(answer);
  if (answer !== undefined && answer !== kept) setKept(answer);
  const listing = answer ?? kept;
  const ids = listing?.ids ?? noIds;
  const keys = useMemo(
    () => [
      ...new Set(fields.flatMap((field) => (columns.includes(field.key) ? [field.key, ...field.reads] : []))),
    ],
    [fields, columns],
  );
  const asked = keys.join(' ');
  const readRows = useCallback(
    (wanted: readonly string[]) => api.listCells(list, wanted, asked.split(' '), asOf),
    [api, list, asked, asOf],
  );
  const rows = useRowWindow(ids, readRows);
  const { refresh } = rows;
  useEffect(
    () =>
      onChange((event) => {
        if (event.tables.some((table) => tables.includes(table))) refresh(ids);
      }),
    [onChange, ids, tables, refresh],
  );
  return { listing, ids, rows };
}
