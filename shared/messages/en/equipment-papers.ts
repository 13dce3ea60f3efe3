import type { Translated } from '#shared/messages/catalogue.ts';
import type { equipmentPapersFr } from '#shared/messages/fr/equipment-papers.ts';

/** English of {@link equipmentPapersFr}. */
export const equipmentPapersEn: Translated<typeof equipmentPapersFr> = {
  title: 'Loan papers',
  loan: {
    agreement: 'Loan agreement',
    handOver: 'Hand-over slip',
    return: 'Return slip',
    back: 'Back to the loan',
    gone: 'This loan is not in the register. It may have been deleted.',
    returns: 'Returns',
    allReturns: 'All returns',
  },
  settings: {
    title: 'Equipment and loans',
    category: 'Category of equipment',
    countedSaid: 'by quantity',
    uniqueSaid: 'one by one',
    inventoryPattern: 'Pattern of inventory numbers',
    loanDays: 'Usual length of a loan',
    days_one: '{{count}} day',
    days_other: '{{count}} days',
    documentHeader: 'Header of documents',
    loanConditions: 'Conditions of loans',
    reminderText: 'Reminder text',
  },
};
