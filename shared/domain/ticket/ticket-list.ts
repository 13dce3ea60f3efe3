import type { Day } from '#shared/domain/calendar/day.ts';
import type { ListField, NameOf } from '#shared/list/list-field.ts';
import { rowTest } from '#shared/list/list-filter.ts';
import { inOrder } from '#shared/list/list-order.ts';
import type { ListAnswer, ListCells, ListChoice, ListQuestion } from '#shared/list/list-question.ts';
import { cellsOf, choicesOf, fieldsByKey } from '#shared/list/record-list.ts';
import type { TextRanks } from '#shared/search/text-ranks.ts';
import { openedAt, type TicketFacts } from './ticket-facts.ts';

/** The list of all tickets. Nothing is laid out of a ticket before a question needs it: they may be a hundred thousand. */
export type TicketList = {
  /** @param among the tickets that the search found; null = all */
  readonly query: (
    question: ListQuestion,
    among: ReadonlySet<string> | null,
    today: Day,
    nameOf: NameOf,
  ) => ListAnswer;
  readonly cells: (ids: readonly string[], keys: readonly string[], nameOf: NameOf) => readonly ListCells[];
  readonly choices: (key: string, nameOf: NameOf) => readonly ListChoice[];
};

/** Makes the list of some tickets, the latest opened first where nothing else orders them. */
export function makeTicketList(
  tickets: ReadonlyMap<string, TicketFacts>,
  fields: readonly ListField<TicketFacts>[],
  ranks: TextRanks,
): TicketList {
  const byKey = fieldsByKey(fields);
  const rows = [...tickets.values()]
    .map((facts) => ({ facts, at: openedAt(facts) ?? 0 }))
    .sort((a, b) => b.at - a.at)
    .map(({ facts }) => facts);
  return {
    query: ({ filters, sorts, asOf }, among, today, nameOf) => {
      const passes = rowTest(filters, byKey, asOf ?? today);
      const kept = rows.filter((facts) => (among === null || among.has(facts.id)) && passes(facts));
      // They stand so already: sorting a hundred thousand again would say the same.
      const [first] = sorts;
      const isAsTheyStand = sorts.length === 1 && first?.key === 'openedOn' && first.descending;
      const ordered = isAsTheyStand ? kept : inOrder(kept, sorts, byKey, nameOf, () => ranks);
      return { ids: ordered.map(({ id }) => id), total: rows.length };
    },
    cells: (ids, keys, nameOf) =>
      ids.flatMap((id) => {
        const facts = tickets.get(id);
        return facts === undefined ? [] : [cellsOf(id, facts, keys, byKey, nameOf)];
      }),
    choices: (key, nameOf) => choicesOf(rows, byKey.get(key), nameOf),
  };
}
