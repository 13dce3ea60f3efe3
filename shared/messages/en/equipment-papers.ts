import type { Translated } from '#shared/messages/catalogue.ts';
import type { equipmentPapersFr } from '#shared/messages/fr/equipment-papers.ts';

/** English of {@link equipmentPapersFr}. */
export const equipmentPapersEn: Translated<typeof equipmentPapersFr> = {
  title: 'Loan papers',
};
