import { useLiveQuery } from 'dexie-react-hooks';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { QualityGrid } from '#shared/domain/quality/quality-grid.ts';
import type { QualityReview } from '#shared/domain/quality/quality-review.ts';
import { comesAfter, formerReview } from '#shared/figures/quality-figures.ts';

/** The living grids, by name; undefined while they load. */
export function useQualityGrids(): readonly QualityGrid[] | undefined {
  const { database } = useRegister();
  return useLiveQuery(async () => {
    const rows = await database.qualityGrids.toArray();
    return rows
      .filter(({ deletedAt }) => deletedAt === null)
      .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
  }, [database]);
}

/** A review with what it names. */
export type NamedReview = {
  readonly review: QualityReview;
  /** Null where the place is gone. */
  readonly placeName: string | null;
  readonly grid: QualityGrid | null;
};

/** The living reviews, the latest first; of one place, or of all (null). Undefined while they load. */
export function useReviews(placeId: string | null): readonly NamedReview[] | undefined {
  const { database } = useRegister();
  return useLiveQuery(async () => {
    const rows = await (placeId === null
      ? database.qualityReviews.toArray()
      : database.qualityReviews.where('placeId').equals(placeId).toArray());
    const living = rows
      .filter(({ deletedAt }) => deletedAt === null)
      .sort((a, b) => (comesAfter(a, b) ? -1 : 1));
    const places = await database.accessPoints.bulkGet(living.map((review) => review.placeId));
    const grids = new Map((await database.qualityGrids.toArray()).map((grid) => [grid.id, grid]));
    return living.map((review, index) => ({
      review,
      placeName: places[index]?.name ?? null,
      grid: grids.get(review.gridId) ?? null,
    }));
  }, [database, placeId]);
}

/** A review, its grid, its place, and the review of the place that came before. */
export type WholeReview = {
  readonly review: QualityReview;
  readonly grid: QualityGrid;
  readonly placeName: string | null;
  readonly former: QualityReview | null;
};

/** Reads a review; undefined while it loads, null when it is not there. */
export function useReview(reviewId: string): WholeReview | null | undefined {
  const { database } = useRegister();
  return useLiveQuery(async () => {
    const review = await database.qualityReviews.get(reviewId);
    if (review === undefined || review.deletedAt !== null) return null;
    const grid = await database.qualityGrids.get(review.gridId);
    if (grid === undefined) return null;
    const place = await database.accessPoints.get(review.placeId);
    const own = await database.qualityReviews.where('placeId').equals(review.placeId).toArray();
    return { review, grid, placeName: place?.name ?? null, former: formerReview(own, review) };
  }, [database, reviewId]);
}
