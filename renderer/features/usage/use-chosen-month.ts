import { useSessionStorage } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { addMonths, firstDay, type Month, monthSchema } from '#shared/domain/calendar/month.ts';

/** The month on screen, kept while the window lives; at first the last whole month. */
export function useChosenMonth(): {
  readonly month: Month;
  readonly setMonth: (month: Month) => void;
  /** « novembre 2025 » */
  readonly monthName: string;
} {
  const { i18n } = useTranslation();
  const lastWhole = addMonths(new Date().toLocaleDateString('sv').slice(0, 7), -1);
  const [kept, setMonth] = useSessionStorage({ key: 'maillage-usage-month', defaultValue: lastWhole });
  const month = monthSchema.catch(lastWhole).parse(kept);
  const monthName = new Date(`${firstDay(month)}T12:00:00Z`).toLocaleDateString(i18n.language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return { month, setMonth, monthName };
}
