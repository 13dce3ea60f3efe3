import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ticketCategories } from '#shared/domain/ticket/ticket.ts';
import { useHotlineSettings } from './use-hotline-settings.ts';

/** A category of tickets and sheets, as a list to choose from takes it. */
export type TicketCategoryChoice = { readonly value: string; readonly label: string };

/** The categories of every register, then those of the officer; the own ones come once the settings are read. */
export function useTicketCategories(): readonly TicketCategoryChoice[] {
  const { t } = useTranslation('tickets');
  const settings = useHotlineSettings();
  return useMemo(
    () => [
      ...ticketCategories.map((code) => ({ value: code, label: t(`categories.${code}`) })),
      ...(settings?.ownCategories ?? []).map(({ id, name }) => ({ value: id, label: name })),
    ],
    [t, settings],
  );
}
