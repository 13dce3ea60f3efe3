import type { Remote } from 'comlink';
import type { QualityApi } from './quality-api.ts';

/** The verbs of quality reviews, across to the worker. */
export function qualityVerbsOf(remote: Remote<QualityApi>): QualityApi {
  return {
    createQualityGrid: (...given) => remote.createQualityGrid(...given),
    editQualityGrid: (...given) => remote.editQualityGrid(...given),
    deleteQualityGrid: (...given) => remote.deleteQualityGrid(...given),
    createQualityReview: (...given) => remote.createQualityReview(...given),
    editQualityReview: (...given) => remote.editQualityReview(...given),
    deleteQualityReview: (...given) => remote.deleteQualityReview(...given),
  };
}
