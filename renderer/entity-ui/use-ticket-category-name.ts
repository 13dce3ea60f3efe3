import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { ticketCategories } from '#shared/domain/ticket/ticket.ts';
import { useHotlineSettings } from './use-hotline-settings.ts';

/** How a category of tickets and sheets is called; undefined while those of the officer load. */
export function useTicketCategoryName(): ((category: string) => string) | undefined {
  const { t } = useTranslation('tickets');
  const { t: articles } = useTranslation('articles');
  const settings = useHotlineSettings();
  const nameOf = useCallback(
    (category: string): string => {
      const code = ticketCategories.find((one) => one === category);
      if (code !== undefined) return t(`categories.${code}`);
      return settings?.ownCategories.find(({ id }) => id === category)?.name ?? articles('unknownCategory');
    },
    [t, articles, settings],
  );
  return settings === undefined ? undefined : nameOf;
}
