import type { Translated } from '#shared/messages/catalogue.ts';
import type { reportDocumentFr } from '#shared/messages/fr/report-document.ts';

/** English of {@link reportDocumentFr}. */
export const reportDocumentEn: Translated<typeof reportDocumentFr> = {};
