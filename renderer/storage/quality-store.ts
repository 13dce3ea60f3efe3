import type { Outcome } from '#shared/domain/problem.ts';
import { type QualityGridInput, qualityGridInputSchema } from '#shared/domain/quality/quality-grid.ts';
import { type QualityReviewInput, qualityReviewInputSchema } from '#shared/domain/quality/quality-review.ts';
import { createRecord, deleteRecord, editRecord } from './record-writing.ts';
import type { Register } from './register.ts';
import type { Written } from './write-path.ts';

const gridPatchSchema = qualityGridInputSchema.partial();
const reviewPatchSchema = qualityReviewInputSchema.partial();

/** Makes a grid of quality. */
export function createQualityGrid(
  register: Register,
  input: QualityGridInput,
): Promise<Outcome<Written & { readonly id: string }>> {
  return createRecord(register, 'qualityGrid', qualityGridInputSchema, input);
}

/** Changes some fields of a grid; refused where an answered question would be lost. */
export function editQualityGrid(
  register: Register,
  id: string,
  patch: Partial<QualityGridInput>,
): Promise<Outcome<Written>> {
  return editRecord(register, 'qualityGrid', gridPatchSchema, id, patch);
}

/** Deletes a grid; refused where reviews were filled with it. */
export function deleteQualityGrid(register: Register, id: string): Promise<Outcome<Written>> {
  return deleteRecord(register, 'qualityGrid', id);
}

/** Enters a review of a place. */
export function createQualityReview(
  register: Register,
  input: QualityReviewInput,
): Promise<Outcome<Written & { readonly id: string }>> {
  return createRecord(register, 'qualityReview', qualityReviewInputSchema, input);
}

/** Changes some fields of a review. */
export function editQualityReview(
  register: Register,
  id: string,
  patch: Partial<QualityReviewInput>,
): Promise<Outcome<Written>> {
  return editRecord(register, 'qualityReview', reviewPatchSchema, id, patch);
}

/** Deletes a review. */
export function deleteQualityReview(register: Register, id: string): Promise<Outcome<Written>> {
  return deleteRecord(register, 'qualityReview', id);
}
