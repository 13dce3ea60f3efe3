import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import type { LoanConflict } from '#shared/domain/loan/loan-wish.ts';

/** Gives the words of what holds a thing: who has it, and until when. */
export function useConflictText(): (conflict: LoanConflict) => string {
  const { t } = useTranslation('loans');
  return ({ reason, borrower, loanNumber, until, left }) => {
    const values = {
      borrower: borrower ?? t('conflicts.someone'),
      number: loanNumber ?? '',
      until: until === null ? '' : dayText(until),
    };
    switch (reason) {
      case 'loan':
        return t(until === null ? 'conflicts.loanOpen' : 'conflicts.loan', values);
      case 'preparation':
        return t('conflicts.preparation', values);
      case 'maintenance':
        return t(until === null ? 'conflicts.maintenanceOpen' : 'conflicts.maintenance', values);
      case 'allotted':
        return t('conflicts.allotted');
      case 'retired':
        return t('conflicts.retired');
      case 'quantity':
        return t('conflicts.quantity', { count: left ?? 0 });
    }
  };
}
