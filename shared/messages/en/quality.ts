import type { Translated } from '#shared/messages/catalogue.ts';
import type { qualityFr } from '#shared/messages/fr/quality.ts';

/** Quality reviews. */
export const qualityEn: Translated<typeof qualityFr> = {
  title: 'Quality reviews',
};
