import type { RegisterDatabase } from '#renderer/storage/database.ts';
import { animatorName } from '#shared/domain/animator/animator-name.ts';
import type { Ticket } from '#shared/domain/ticket/ticket.ts';

/** The names of those who called about some tickets, as far as they are kept. */
export async function callerNames(
  database: RegisterDatabase,
  tickets: readonly Ticket[],
): Promise<readonly string[]> {
  const ids = tickets.flatMap(({ animatorId }) => animatorId ?? []);
  const animators = await database.animators.bulkGet(ids);
  const typed = tickets.flatMap(({ callerName }) => callerName ?? []);
  return [
    ...new Set([
      ...typed,
      ...animators.flatMap((animator) =>
        animator === undefined ? [] : [animatorName(animator), animator.lastName],
      ),
    ]),
  ];
}
