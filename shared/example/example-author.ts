import type { Author } from '#shared/domain/record/record.ts';
import type { Stamp, Stamps } from '#shared/merge/stamp.ts';

const DEVICE = 'exemple0';
const COUNTERS = 100_000;

/** Who is said to have written the example register. */
export const exampleAuthor: Author = { device: DEVICE, officer: 'Camille Lampelune' };

/** The stamp of a writing. @param millis since 1970 @param order tells apart what was written at one instant */
export function exampleStamp(millis: number, order: number): Stamp {
  const instant = String(millis + Math.floor(order / COUNTERS)).padStart(13, '0');
  return { at: `${instant}-${String(order % COUNTERS).padStart(5, '0')}-${DEVICE}`, prev: null };
}

/** The bookkeeping of a record made at an instant. */
export function exampleBookkeeping(
  millis: number,
  order: number,
): {
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly updatedBy: Author;
  readonly deletedAt: null;
  readonly stamps: Stamps;
} {
  const instant = new Date(millis).toISOString();
  return {
    createdAt: instant,
    updatedAt: instant,
    updatedBy: exampleAuthor,
    deletedAt: null,
    stamps: { record: exampleStamp(millis, order), fields: {} },
  };
}
