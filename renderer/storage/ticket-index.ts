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

/** The ids of the tickets found, the best ones first, then the latest opened; `total` counts those beyond the limit too. */
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

/** The tickets that hold every word. @param limit null = all of them, in no order */
export function searchTickets(
  { packed, words, edits }: SearchedTickets,
  search: TicketSearch,
  limit: number | null,
): FoundTickets {
  const best = limit === null ? new AllFound() : new BestFound(limit);
  for (const [id, { entry }] of edits) {
    const worth = entry === null ? 0 : editWorth(entry, search);
    if (worth > 0) best.take(id, worth * WORTH_STEP + (entry?.facts.moments[0]?.at ?? 0));
  }
  // From the latest on: most of those that come after are then passed over at a glance.
  for (let number = packed.blocks.length - 1; number >= 0; number -= 1) {
    const tickets = packed.blocks[number];
    const block = words[number];
    if (tickets === undefined || block === undefined) continue;
    const { ids, starts, moments } = tickets;
    const worths = blockWorths(tickets, block, search);
    for (let row = worths.length - 1; row >= 0; row -= 1) {
      const worth = worths[row] ?? 0;
      if (worth === 0) continue;
      const id = ids[row] ?? '';
      if (edits.size === 0 || !edits.has(id))
        best.take(id, worth * WORTH_STEP + (moments.at[starts[row] ?? 0] ?? 0));
    }
  }
  return { ids: best.ids, total: best.total };
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

/** Takes all in. */
class AllFound {
  readonly ids: string[] = [];

  get total(): number {
    return this.ids.length;
  }

  take(id: string, _key: number): void {
    this.ids.push(id);
  }
}

/** Keeps the best ones in order, and counts the others: sorting a hundred thousand to show twenty would be most of a search. */
class BestFound {
  readonly ids: string[] = [];
  readonly #keys: number[] = [];
  readonly #limit: number;
  total = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  take(id: string, key: number): void {
    this.total += 1;
    if (this.#keys.length >= this.#limit) {
      if (key <= (this.#keys[this.#limit - 1] ?? Number.POSITIVE_INFINITY)) return;
      this.ids.pop();
      this.#keys.pop();
    }
    let at = this.#keys.length;
    while (at > 0 && (this.#keys[at - 1] ?? 0) < key) at -= 1;
    this.ids.splice(at, 0, id);
    this.#keys.splice(at, 0, key);
  }
}
