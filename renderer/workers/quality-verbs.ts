import {
  createQualityGrid,
  createQualityReview,
  deleteQualityGrid,
  deleteQualityReview,
  editQualityGrid,
  editQualityReview,
} from '#renderer/storage/quality-store.ts';
import type { QualityApi } from './quality-api.ts';
import type { WorkerContext } from './worker-context.ts';

/** The verbs that write grids of quality and reviews. */
export function makeQualityVerbs({ register }: WorkerContext): QualityApi {
  return {
    createQualityGrid: (input) => createQualityGrid(register(), input),
    editQualityGrid: (id, patch) => editQualityGrid(register(), id, patch),
    deleteQualityGrid: (id) => deleteQualityGrid(register(), id),
    createQualityReview: (input) => createQualityReview(register(), input),
    editQualityReview: (id, patch) => editQualityReview(register(), id, patch),
    deleteQualityReview: (id) => deleteQualityReview(register(), id),
  };
}
