import type { Translated } from '#shared/messages/catalogue.ts';
import type { reportsErrorsFr } from '#shared/messages/fr/errors/reports.ts';

/** English of {@link reportsErrorsFr}. */
export const reportsErrorsEn: Translated<typeof reportsErrorsFr> = {};
