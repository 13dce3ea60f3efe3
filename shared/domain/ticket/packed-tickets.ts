import type { Millis } from '#shared/domain/answering-level/working-time.ts';
import { rowsWith } from '#shared/search/text-column.ts';
import { factsAt, type TicketBlock } from './ticket-block.ts';
import { isPending, lastMoment, type TicketFacts } from './ticket-facts.ts';

/** Where a ticket stands among packed blocks. */
export type TicketSpot = { readonly block: number; readonly row: number };

/** The fields that tickets are looked for by. */
type TiedBy = 'accessPointId' | 'organisationId' | 'animatorId' | 'itemId' | 'loanId' | 'duplicateOfId';

/** The tickets of some blocks. The facts of one are made when it is first asked for, and kept. */
export type PackedTickets = {
  readonly blocks: readonly TicketBlock[];
  readonly rows: number;
  readonly spotOf: (id: string) => TicketSpot | null;
  readonly at: (block: number, row: number) => TicketFacts;
};

/** Opens some blocks. */
export function openBlocks(blocks: readonly TicketBlock[]): PackedTickets {
  const made = blocks.map((): TicketFacts[] => []);
  let spots: Map<string, TicketSpot> | null = null;
  return {
    blocks,
    rows: blocks.reduce((sum, { ids }) => sum + ids.length, 0),
    spotOf: (id) => {
      spots ??= new Map(
        blocks.flatMap(({ ids }, block) => ids.map((one, row) => [one, { block, row }] as const)),
      );
      return spots.get(id) ?? null;
    },
    at: (block, row) => {
      const known = made[block]?.[row];
      if (known !== undefined) return known;
      const content = blocks[block];
      if (content === undefined) throw new Error(`no block ${block} of tickets`);
      const facts = factsAt(content, row);
      const held = made[block];
      if (held !== undefined) held[row] = facts;
      return facts;
    },
  };
}

/**
 * Packed tickets with what was edited since, as a map by id. Nothing of it is laid out before it is asked for.
 */
export class EditedTickets implements ReadonlyMap<string, TicketFacts> {
  readonly #packed: PackedTickets;
  readonly #edits: ReadonlyMap<string, TicketFacts | null>;
  #size: number | null = null;

  /** @param edits by id; null = gone */
  constructor(packed: PackedTickets, edits: ReadonlyMap<string, TicketFacts | null>) {
    this.#packed = packed;
    this.#edits = edits;
  }

  get size(): number {
    if (this.#size === null) {
      let size = this.#packed.rows;
      for (const [id, facts] of this.#edits)
        size += (facts === null ? 0 : 1) - (this.#packed.spotOf(id) === null ? 0 : 1);
      this.#size = size;
    }
    return this.#size;
  }

  get(id: string): TicketFacts | undefined {
    const edited = this.#edits.get(id);
    if (edited !== undefined) return edited ?? undefined;
    const spot = this.#packed.spotOf(id);
    return spot === null ? undefined : this.#packed.at(spot.block, spot.row);
  }

  has(id: string): boolean {
    const edited = this.#edits.get(id);
    return edited === undefined ? this.#packed.spotOf(id) !== null : edited !== null;
  }

  *values(): Generator<TicketFacts, undefined> {
    for (const [block, { ids }] of this.#packed.blocks.entries())
      for (const [row, id] of ids.entries()) if (!this.#edits.has(id)) yield this.#packed.at(block, row);
    for (const facts of this.#edits.values()) if (facts !== null) yield facts;
    return undefined;
  }

  *keys(): Generator<string, undefined> {
    for (const { ids } of this.#packed.blocks) for (const id of ids) if (!this.#edits.has(id)) yield id;
    for (const [id, facts] of this.#edits) if (facts !== null) yield id;
    return undefined;
  }

  *entries(): Generator<[string, TicketFacts], undefined> {
    for (const facts of this.values()) yield pair(facts);
    return undefined;
  }

  [Symbol.iterator](): Generator<[string, TicketFacts], undefined> {
    return this.entries();
  }

  forEach(visit: (facts: TicketFacts, id: string, all: ReadonlyMap<string, TicketFacts>) => void): void {
    for (const facts of this.values()) visit(facts, facts.id, this);
  }

  /** Those that are not solved; only they are laid out. */
  pending(): readonly TicketFacts[] {
    return this.#found(({ pending }) => {
      const rows: number[] = [];
      for (let row = pending.indexOf(1); row !== -1; row = pending.indexOf(1, row + 1)) rows.push(row);
      return rows;
    }, isPending);
  }

  /** Those to which something happened at an instant or since; only they are laid out. */
  since(instant: Millis): readonly TicketFacts[] {
    return this.#found(
      ({ ids, starts, moments: { at } }) =>
        [...ids.keys()].filter((row) => {
          const end = starts[row + 1] ?? 0;
          return end > (starts[row] ?? 0) && (at[end - 1] ?? 0) >= instant;
        }),
      (facts) => lastMoment(facts) >= instant,
    );
  }

  /** Those that name a record. */
  tiedTo(field: TiedBy, id: string): readonly TicketFacts[] {
    return this.#found(
      ({ texts }) => rowsWith(texts[field], id),
      (facts) => facts[field] === id,
    );
  }

  #found(
    rowsOf: (block: TicketBlock) => readonly number[],
    isOne: (facts: TicketFacts) => boolean,
  ): readonly TicketFacts[] {
    const found: TicketFacts[] = [];
    for (const [index, block] of this.#packed.blocks.entries())
      for (const row of rowsOf(block))
        if (!this.#edits.has(block.ids[row] ?? '')) found.push(this.#packed.at(index, row));
    for (const facts of this.#edits.values()) if (facts !== null && isOne(facts)) found.push(facts);
    return found;
  }
}

function pair(facts: TicketFacts): [string, TicketFacts] {
  return [facts.id, facts];
}
