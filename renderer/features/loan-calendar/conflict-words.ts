import type { TFunction } from 'i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import type { FreeThing, LoanConflict } from '#shared/domain/loan/loan-wish.ts';

/** Who or what holds a thing, and until when; empty where nothing does. The others are counted. */
export function conflictWords({ kitId, itemId, conflicts }: FreeThing, t: TFunction<'loanCalendar'>): string {
  const [first, ...others] = conflicts;
  if (first === undefined) return '';
  const reason = reasonWords(first, t);
  // What keeps a kit is often one of its parts.
  const told =
    itemId === null && kitId !== null && first.itemId !== null
      ? t('free.conflicts.part', { name: first.name, reason })
      : reason;
  return others.length === 0 ? told : t('free.conflicts.more', { reason: told, count: others.length });
}

function reasonWords({ reason, borrower, until, left }: LoanConflict, t: TFunction<'loanCalendar'>): string {
  switch (reason) {
    case 'loan':
      return until === null
        ? t('free.conflicts.loanUnknown', { borrower: borrower ?? '' })
        : t('free.conflicts.loan', { borrower: borrower ?? '', until: dayText(until) });
    case 'preparation':
      return t('free.conflicts.preparation', { until: until === null ? '' : dayText(until) });
    case 'maintenance':
      return until === null
        ? t('free.conflicts.maintenanceUnknown')
        : t('free.conflicts.maintenance', { until: dayText(until) });
    case 'quantity':
      return t('free.conflicts.quantity', { left: left ?? 0 });
    default:
      return t(`free.conflicts.${reason}`);
  }
}
