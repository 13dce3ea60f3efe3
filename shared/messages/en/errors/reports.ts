import type { Translated } from '../../catalogue.ts';
import type { reportsErrorsFr } from '../../fr/errors/reports.ts';

/** English of {@link reportsErrorsFr}. */
export const reportsErrorsEn: Translated<typeof reportsErrorsFr> = {};
