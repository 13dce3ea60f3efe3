import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { monthIndex } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';

/** Says the months of a return of several months; null for a single month. */
export function useRunLabel(): (run: Period) => string | null {
  const { t } = useTranslation('usage');
  return useCallback(
    (run) => {
      const length = monthIndex(run.to) - monthIndex(run.from) + 1;
      const month = monthIndex(run.from) % 12;
      const year = run.from.slice(0, 4);
      if (length === 1) return null;
      if (length === 3 && month % 3 === 0) return t('coversQuarter', { number: month / 3 + 1, year });
      if (length === 12 && month === 0) return t('coversYear', { year });
      return t('coversRun', { from: run.from, to: run.to });
    },
    [t],
  );
}
