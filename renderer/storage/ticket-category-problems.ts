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

type Sorted = Ticket | Article;

/**
 * Tickets and sheets whose category is neither one of the program's nor one of the officer's, once an act is done.
 * They are all looked through only where the act takes a category away.
 *
 * @param tables as they are before the act
 */
export async function strayTicketCategories(
  tables: Pick<RecordTables, 'ticket' | 'article' | 'hotlineSettings'>,
  tickets: ReadonlyMap<string, Ticket | null>,
  articles: ReadonlyMap<string, Article | null>,
  settings: ReadonlyMap<string, HotlineSettings | null>,
): Promise<readonly Problem[]> {
  const touched = [...tickets.values(), ...articles.values()].flatMap(withOwnCategory);
  if (touched.length === 0 && settings.size === 0) return [];
  const before = await tables.hotlineSettings.get(HOTLINE_SETTINGS_ID);
  const changed = settings.get(HOTLINE_SETTINGS_ID);
  const known = categoriesOf(changed === undefined ? before : changed);
  const lost = new Set([...categoriesOf(before)].filter((id) => !known.has(id)));
  const stored: readonly Sorted[] =
    lost.size === 0
      ? []
      : [
          ...(await tables.ticket.filter((row) => !tickets.has(row.id) && isIn(row, lost)).toArray()),
          ...(await tables.article.filter((row) => !articles.has(row.id) && isIn(row, lost)).toArray()),
        ];
  return [...touched, ...stored].flatMap((row): readonly Problem[] =>
    row.category === null || known.has(row.category)
      ? []
      : [
          {
            code: 'hotline-settings/unknown-category',
            values: { name: recordName(row) },
            severity: 'error',
            row: null,
            field: 'category',
          },
        ],
  );
}

function withOwnCategory(row: Sorted | null): readonly Sorted[] {
  return row !== null && row.deletedAt === null && row.category !== null && !common.has(row.category)
    ? [row]
    : [];
}

function isIn({ deletedAt, category }: Sorted, categories: ReadonlySet<string>): boolean {
  return deletedAt === null && category !== null && categories.has(category);
}

function categoriesOf(settings: HotlineSettings | null | undefined): ReadonlySet<string> {
  return settings === null || settings === undefined || settings.deletedAt !== null
    ? new Set()
    : new Set(settings.ownCategories.map(({ id }) => id));
}
