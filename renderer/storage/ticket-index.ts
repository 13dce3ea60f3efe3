import type { PackedTickets } from '#shared/domain/ticket/packed-tickets.ts';
import type { TicketBlock } from '#shared/domain/ticket/ticket-block.ts';
import { type WordBlock, wordWorth, wordWorthOf } from '#shared/search/word-block.ts';
import type { HotlineEdit } from './hotline-packing.ts';

/** What tickets are looked for by. */
export type TicketSearch = {
  /** Folded words; every one must be found, whole or begun. */
  readonly words: readonly string[];
  /** Of each word, the places, structures and animators whose names hold it: their tickets hold it too. */
  readonly named: readonly ReadonlySet<string>[];
};

/** The ids of the tickets found, best first, then the latest opened; `total` counts those beyond the limit too. */
export type FoundTickets = { readonly ids: readonly string[]; readonly total: number };

/** What is searched: blocks, the words of each, and what is edited since. */
export type SearchedTickets = {
  readonly packed: PackedTickets;
  readonly words: readonly WordBlock[];
  readonly edits: ReadonlyMap<string, HotlineEdit>;
};

/** What the name of a place, of a structure or of a caller is worth: as a word begun in the subject. */
const NAME_WORTH = 4;
/** More milliseconds than will pass before the year 2100: worth comes before time. */
const WORTH_STEP = 2 ** 42;

/** The tickets that hold every word. @param limit null = all */
export function searchTickets(
  { packed, words, edits }: SearchedTickets,
  search: TicketSearch,
  limit: number | null,
): FoundTickets {
  const ids: string[] = [];
  const keys: number[] = [];
  const take = (id: string, worth: number, at: number): void => {
    ids.push(id);
    keys.push(worth * WORTH_STEP + at);
  };
  packed.blocks.forEach((tickets, number) => {
    const block = words[number];
    if (block === undefined) return;
    const { starts, moments } = tickets;
    const worths = blockWorths(tickets, block, search);
    for (let row = 0; row < worths.length; row += 1) {
      const worth = worths[row] ?? 0;
      const id = worth === 0 ? '' : (tickets.ids[row] ?? '');
      if (worth > 0 && !edits.has(id)) take(id, worth, moments.at[starts[row] ?? 0] ?? 0);
    }
  });
  for (const [id, { entry }] of edits) {
    const worth = entry === null ? 0 : editWorth(entry, search);
    if (worth > 0) take(id, worth, entry?.facts.moments[0]?.at ?? 0);
  }
  return { ids: bestFirst(ids, keys, limit), total: ids.length };
}

/** What each ticket of a block is worth for all the words; 0 where one of them is not found. */
function blockWorths(tickets: TicketBlock, block: WordBlock, search: TicketSearch): Uint16Array {
  const sums = new Uint16Array(tickets.ids.length);
  search.words.forEach((word, index) => {
    const worth = wordWorth(block, word);
    addNames(worth, tickets, search.named[index]);
    for (let row = 0; row < sums.length; row += 1) {
      const own = worth[row] ?? 0;
      const before = sums[row] ?? 0;
      sums[row] = own === 0 || (index > 0 && before === 0) ? 0 : before + own;
    }
  });
  return sums;
}

function addNames(worth: Uint8Array, { texts }: TicketBlock, named: ReadonlySet<string> | undefined): void {
  if (named === undefined || named.size === 0) return;
  for (const { dictionary, codes } of [texts.accessPointId, texts.organisationId, texts.animatorId]) {
    const worths = Uint8Array.from([0, ...dictionary.map((id) => (named.has(id) ? NAME_WORTH : 0))]);
    if (!worths.includes(NAME_WORTH)) continue;
    for (let row = 0; row < codes.length; row += 1) {
      const own = worths[codes[row] ?? 0] ?? 0;
      if (own > (worth[row] ?? 0)) worth[row] = own;
    }
  }
}

function editWorth({ facts, words }: NonNullable<HotlineEdit['entry']>, search: TicketSearch): number {
  const ties = [facts.accessPointId, facts.organisationId, facts.animatorId].filter((id) => id !== null);
  let sum = 0;
  for (const [index, word] of search.words.entries()) {
    const isNamed = ties.some((id) => search.named[index]?.has(id));
    const worth = Math.max(wordWorthOf(words, word), isNamed ? NAME_WORTH : 0);
    if (worth === 0) return 0;
    sum += worth;
  }
  return sum;
}

/** Sorting a hundred thousand to show twenty would be most of a search: only those that can be shown are sorted. */
function bestFirst(ids: readonly string[], keys: readonly number[], limit: number | null): readonly string[] {
  const least =
    limit === null || limit >= keys.length ? 0 : (Float64Array.from(keys).sort()[keys.length - limit] ?? 0);
  return ids
    .map((id, index) => ({ id, key: keys[index] ?? 0 }))
    .filter(({ key }) => key >= least)
    .sort((a, b) => b.key - a.key || (a.id < b.id ? -1 : 1))
    .slice(0, limit ?? ids.length)
    .map(({ id }) => id);
}
