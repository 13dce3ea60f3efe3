import { useTranslation } from 'react-i18next';
import { useOpenDayReader } from '#renderer/entity-ui/use-opening-hours.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import type { LoanPoint } from '#shared/domain/loan-point/loan-point.ts';
import { situationOf } from '#shared/domain/loan-point/loan-point-row.ts';
import { closedOnDay } from '#shared/domain/loan-point/open-on-day.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';

/** Whether a loan point is open today, in words; null where its hours are not known, or not read yet. */
export function useOpenState(point: LoanPoint): string | null {
  const { t, i18n } = useTranslation('loanPoints');
  const today = useToday();
  const opensOn = useOpenDayReader();
  const situation = situationOf(point, today);
  if (situation === 'toCome' && point.from !== null)
    return t('page.toCome', { date: dayInWords(point.from, i18n.language) });
  if (situation === 'ended' && point.to !== null)
    return t('page.ended', { date: dayInWords(point.to, i18n.language) });
  if (opensOn === null) return null;
  const closed = closedOnDay(point, today, opensOn);
  if (closed !== null)
    return closed.reason === null ? t('page.closedToday') : t('page.closedFor', { reason: closed.reason });
  return point.openingHours === null || opensOn(point.openingHours, today) === null
    ? null
    : t('page.openToday');
}
