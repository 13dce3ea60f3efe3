import type { Article } from '#shared/domain/article/article.ts';
import {
  HOTLINE_SETTINGS_ID,
  type HotlineSettings,
} from '#shared/domain/hotline-settings/hotline-settings.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { recordName } from '#shared/domain/record/record-name.ts';
import { type Ticket, ticketCategories } from '#shared/domain/ticket/ticket.ts';
import type { RecordTables } from './record-tables.ts';

const common: ReadonlySet<string> = new Set(ticketCategories);

type After = {
  readonly ticket: ReadonlyMap<string, Ticket | null>;
  readonly article: ReadonlyMap<string, Article | null>;
  readonly hotlineSettings: ReadonlyMap<string, HotlineSettings | null>;
};

/**
 * Tickets and sheets that an act leaves under a category that is neither the program's nor the officer's.
 *
 * @param tables as they are before the act
 */
export async function strayTicketCategories(
  tables: Pick<RecordTables, 'hotlineSettings'>,
  after: After,
): Promise<readonly Problem[]> {
  const rows = [...after.ticket.values(), ...after.article.values()];
  const own = rows.filter(
    (row) => row !== null && row.deletedAt === null && row.category !== null && !common.has(row.category),
  );
  if (own.length === 0) return [];
  const settings =
    after.hotlineSettings.get(HOTLINE_SETTINGS_ID) ?? (await tables.hotlineSettings.get(HOTLINE_SETTINGS_ID));
  const known = new Set(settings?.deletedAt === null ? settings.ownCategories.map(({ id }) => id) : []);
  return own.flatMap((row): readonly Problem[] =>
    known.has(row?.category ?? '')
      ? []
      : [
          {
            code: 'ticket/unknown-category',
            values: { name: row === null ? '' : recordName(row) },
            severity: 'error',
            row: null,
            field: 'category',
          },
        ],
  );
}
