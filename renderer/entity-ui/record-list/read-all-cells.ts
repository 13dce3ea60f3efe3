import type { RegisterApi } from '#renderer/workers/register-api.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { ViewedList } from '#shared/domain/saved-view/saved-view.ts';
import type { ListCells } from '#shared/list/list-question.ts';

/** Rows asked for at once: few enough that wording them never stops the window. */
const BLOCK = 400;

/** Some rows of a list, whole, a block at a time. */
export async function* readAllCells(
  api: Pick<RegisterApi, 'listCells'>,
  list: ViewedList,
  ids: readonly string[],
  keys: readonly string[],
  asOf: Day | null,
): AsyncGenerator<readonly ListCells[]> {
  for (let start = 0; start < ids.length; start += BLOCK)
    yield await api.listCells(list, ids.slice(start, start + BLOCK), keys, asOf);
}
