import type { AnsweringLevel } from '#shared/domain/answering-level/answering-level.ts';
import type { Millis, WorkingTime } from '#shared/domain/answering-level/working-time.ts';
import { makeWorkingTime } from '#shared/domain/answering-level/working-time.ts';
import type { Article } from '#shared/domain/article/article.ts';
import {
  defaultHotlineSettings,
  type HotlineSettingsInput,
} from '#shared/domain/hotline-settings/hotline-settings.ts';
import type { HotlineRows } from '#shared/domain/ticket/hotline.ts';
import type { TicketFacts } from '#shared/domain/ticket/ticket-facts.ts';

/** What the figures on the hotline are computed from: living records only. */
export type HotlineFacts = {
  readonly tickets: ReadonlyMap<string, TicketFacts>;
  readonly levels: ReadonlyMap<string, Pick<AnsweringLevel, 'id' | 'name'>>;
  readonly articles: ReadonlyMap<string, Pick<Article, 'id' | 'title'>>;
  readonly settings: Pick<HotlineSettingsInput, 'targets' | 'ownCategories'>;
  readonly timeOf: (levelId: string) => WorkingTime;
  /** IANA name: the month of a ticket is that of the register's clocks. */
  readonly timeZone: string;
  /** INSEE commune of the structures that asked, by id; null where it is not known. */
  readonly communeOfOrganisation: ReadonlyMap<string, string | null>;
  /** The instant at which clocks are read. */
  readonly now: Millis;
};

type HasCommune = { readonly id: string; readonly communeCode: string | null };

/** What the figures read of the hotline in memory. @param organisationsOf the structures of some ids */
export function hotlineFacts(
  { tickets, levels, articles, settings }: HotlineRows,
  organisationsOf: (ids: readonly string[]) => readonly HasCommune[],
  timeOf: HotlineFacts['timeOf'],
  timeZone: string,
  now: Millis,
): HotlineFacts {
  const asking = new Set([...tickets.values()].flatMap(({ organisationId }) => organisationId ?? []));
  return {
    tickets,
    levels,
    articles,
    settings,
    timeOf,
    timeZone,
    communeOfOrganisation: new Map(
      organisationsOf([...asking]).map(({ id, communeCode }) => [id, communeCode]),
    ),
    now,
  };
}

const never = makeWorkingTime(
  { week: Array.from({ length: 7 }, () => []), closures: [], holidays: 'none' },
  'UTC',
);

/** A register without a hotline. */
export const noHotline: HotlineFacts = {
  tickets: new Map(),
  levels: new Map(),
  articles: new Map(),
  settings: defaultHotlineSettings,
  timeOf: () => never,
  timeZone: 'UTC',
  communeOfOrganisation: new Map(),
  now: 0,
};
