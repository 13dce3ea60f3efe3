import type { QualityGrid } from '#shared/domain/quality/quality-grid.ts';
import type { QualityReview } from '#shared/domain/quality/quality-review.ts';

/** What the figures know of quality reviews: the living grids and reviews, by id. */
export type QualityFacts = {
  readonly grids: ReadonlyMap<string, QualityGrid>;
  readonly reviews: ReadonlyMap<string, QualityReview>;
};

/** No review at all. */
export const noQuality: QualityFacts = { grids: new Map(), reviews: new Map() };
