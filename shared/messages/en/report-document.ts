import type { Translated } from '../catalogue.ts';
import type { reportDocumentFr } from '../fr/report-document.ts';

/** English of {@link reportDocumentFr}. */
export const reportDocumentEn: Translated<typeof reportDocumentFr> = {};
