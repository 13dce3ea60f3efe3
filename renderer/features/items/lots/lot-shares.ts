import { v7 as uuid } from 'uuid';
import type { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import { readWhole } from '#renderer/features/items/read-whole.ts';
import type { Move } from '#renderer/workers/item-api.ts';
import { LOT_LIMIT } from './lot-values.ts';

/** A destination as it is typed, and how many items go there. */
export type Share = {
  readonly key: string;
  readonly kind: 'place' | 'loanPoint';
  /** Id of the place or the loan point; empty while none is chosen. */
  readonly holderId: string;
  readonly count: string;
};

/** A destination to fill in. */
export function emptyShare(kind: Share['kind']): Share {
  return { key: uuid(), kind, holderId: '', count: '' };
}

/** How many items the destinations take; what is no number takes none. */
export function sharedCount(shares: readonly Share[]): number {
  return shares.reduce((sum, { count }) => sum + (readWhole(count, LOT_LIMIT) ?? 0), 0);
}

/** The moves that the destinations ask for, the items taken in order; what is wrong is noted. */
export function movesOfShares(
  shares: readonly Share[],
  itemIds: readonly string[],
  read: FieldReader,
): readonly Move[] {
  const moves: Move[] = [];
  const left = [...itemIds];
  for (const { kind, holderId, count: typed } of shares) {
    const count = readWhole(typed, LOT_LIMIT);
    if (count === null)
      read.refuse('shares', 'lot/quantity-not-valid', { text: typed.trim(), limit: LOT_LIMIT });
    if (count === null || count === 0) continue;
    if (holderId === '') read.refuse('shares', 'item/holder-missing');
    const to =
      kind === 'place' ? { loanPointId: null, placeId: holderId } : { loanPointId: holderId, placeId: null };
    moves.push(...left.splice(0, count).map((itemId) => ({ itemId, to })));
  }
  const asked = sharedCount(shares);
  if (asked > itemIds.length)
    read.refuse('shares', 'lot/shares-too-many', { count: asked, left: itemIds.length });
  if (asked === 0 && read.problems.length === 0) read.refuse('shares', 'lot/shares-none');
  return moves;
}
