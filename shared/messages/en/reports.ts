import type { Translated } from '../catalogue.ts';
import type { reportsFr } from '../fr/reports.ts';

/** English of {@link reportsFr}. */
export const reportsEn: Translated<typeof reportsFr> = {};
