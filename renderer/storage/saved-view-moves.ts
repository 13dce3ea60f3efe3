import type { Change } from '#shared/domain/change-set/change-set.ts';
import { recordParts } from '#shared/domain/record/record-parts.ts';
import { editChanges } from '#shared/merge/record-changes.ts';
import type { RecordTables } from './record-tables.ts';
import type { Act } from './write-path.ts';

/** The changes by which saved views that filter on one record filter on another: their filters are no index. */
export async function movedInViews(
  tables: RecordTables,
  { from, to }: { readonly from: string; readonly to: string },
  act: Act,
): Promise<readonly Change[]> {
  const views = await tables.savedView.toArray();
  return views.flatMap((row) => {
    if (row.deletedAt !== null) return [];
    const filters = row.view.filters.map((filter) => ({
      ...filter,
      values: [...new Set(filter.values.map((value) => (value === from ? to : value)))],
    }));
    return editChanges('savedView', row, { view: { ...row.view, filters } }, recordParts.savedView, act);
  });
}
