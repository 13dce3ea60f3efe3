import type { Translated } from '#shared/messages/catalogue.ts';
import type { qualityErrorsFr } from '#shared/messages/fr/errors/quality.ts';

/** What is wrong with quality reviews. */
export const qualityErrorsEn: Translated<typeof qualityErrorsFr> = {
  'quality/unknown-place': 'The place of this review is no longer in the register. Choose another one.',
  'quality/unknown-grid': 'The grid of this review is no longer in the register. Choose another one.',
  'record/tied-qualityGrids_one': '“{{name}}” cannot be deleted: a grid is tied to it.',
  'record/tied-qualityGrids_other': '“{{name}}” cannot be deleted: {{count}} grids are tied to it.',
  'record/tied-qualityReviews_one': '“{{name}}” cannot be deleted: a quality review is tied to it.',
  'record/tied-qualityReviews_other':
    '“{{name}}” cannot be deleted: {{count}} quality reviews are tied to it.',
};
