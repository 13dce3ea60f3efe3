import type { Freshness } from '#shared/domain/access-point/access-point-row.ts';
import { freshnessOf } from '#shared/domain/access-point/freshness.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { Article } from './article.ts';
import { type ArticleUse, lastUsedOn } from './article-use.ts';

/** A sheet as its list reads it, on a day. */
export type ArticleRow = {
  readonly article: Article;
  /** Tickets in which it served. */
  readonly used: number;
  /** The last day on which it served; null where it never did. */
  readonly lastUsedOn: Day | null;
  /** How long ago it was checked (data.md, figure 13). */
  readonly freshness: Freshness;
};

/** The row of a sheet. */
export function articleRow(
  article: Article,
  use: ArticleUse | undefined,
  { today, timeZone }: { readonly today: Day; readonly timeZone: string },
): ArticleRow {
  return {
    article,
    used: use?.ticketIds.length ?? 0,
    lastUsedOn: lastUsedOn(use, timeZone),
    freshness: freshnessOf(article.verifiedOn, today),
  };
}
