import type { Written } from '#renderer/storage/write-path.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import type { QualityGridInput } from '#shared/domain/quality/quality-grid.ts';
import type { QualityReviewInput } from '#shared/domain/quality/quality-review.ts';

/** The verbs of quality reviews. */
export type QualityApi = {
  readonly createQualityGrid: (
    input: QualityGridInput,
  ) => Promise<Outcome<Written & { readonly id: string }>>;
  /** Refused where a question that reviews answer would be lost. */
  readonly editQualityGrid: (id: string, patch: Partial<QualityGridInput>) => Promise<Outcome<Written>>;
  /** Refused where reviews were filled with it. */
  readonly deleteQualityGrid: (id: string) => Promise<Outcome<Written>>;
  readonly createQualityReview: (
    input: QualityReviewInput,
  ) => Promise<Outcome<Written & { readonly id: string }>>;
  readonly editQualityReview: (id: string, patch: Partial<QualityReviewInput>) => Promise<Outcome<Written>>;
  readonly deleteQualityReview: (id: string) => Promise<Outcome<Written>>;
};
