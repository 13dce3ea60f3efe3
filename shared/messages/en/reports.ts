import type { Translated } from '#shared/messages/catalogue.ts';
import type { reportsFr } from '#shared/messages/fr/reports.ts';

/** English of {@link reportsFr}. */
export const reportsEn: Translated<typeof reportsFr> = {};
