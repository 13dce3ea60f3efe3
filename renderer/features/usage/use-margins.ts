import { useCallback, useMemo } from 'react';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import { gridRowId, type UsageGridRow } from '#shared/figures/usage-grid.ts';
import type { UsageMargin } from '#shared/figures/usage-margins.ts';

/** What stands in the margins of the rows, by the id of their return; empty until it is known. */
export type Margins = ReadonlyMap<string, UsageMargin>;

const NONE: readonly UsageGridRow[] = [];

/** Reads the margins of the rows of a grid, again after each write. */
export function useMargins(rows: readonly UsageGridRow[] | undefined): Margins {
  // A write makes new rows of the same ids: what stood in their margins stays until the new answer.
  const ids = (rows ?? NONE).map(gridRowId).join('\n');
  const read = useCallback(
    async (api: RegisterApi) => (ids === '' ? [] : api.usageMargins(ids.split('\n'))),
    [ids],
  );
  const margins = useRegisterQuery(read, ['usageReturn', 'accessPoint']);
  return useMemo(() => new Map((margins ?? []).map((margin) => [margin.id, margin])), [margins]);
}
