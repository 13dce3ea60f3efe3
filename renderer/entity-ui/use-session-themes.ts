import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionThemes } from '#shared/domain/session/session.ts';
import { useUsageSettings } from './use-usage-settings.ts';

/** A theme of sessions, as a list to choose from takes it. */
export type SessionThemeChoice = { readonly value: string; readonly label: string };

/** The themes of every register, then those of the officer; the own ones come once the settings are read. */
export function useSessionThemes(): readonly SessionThemeChoice[] {
  const { t } = useTranslation('sessions');
  const settings = useUsageSettings();
  return useMemo(
    () => [
      ...sessionThemes.map((code) => ({ value: code, label: t(`themes.${code}`) })),
      ...(settings?.ownThemes ?? []).map(({ id, name }) => ({ value: id, label: name })),
    ],
    [t, settings],
  );
}
