import type { Translated } from '#shared/messages/catalogue.ts';
import type { reportsErrorsFr } from '#shared/messages/fr/errors/reports.ts';

/** English of {@link reportsErrorsFr}. */
export const reportsErrorsEn: Translated<typeof reportsErrorsFr> = {
  'report/period':
    'Choose two months, the first before the last (for instance from September 2023 to August 2024).',
  'report/no-chapter': 'Choose at least one chapter.',
};
