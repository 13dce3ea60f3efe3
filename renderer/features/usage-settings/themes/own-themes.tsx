import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '#renderer/features/usage-settings/usage-settings.module.css';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import { sessionThemes } from '#shared/domain/session/session.ts';
import type { OwnTheme } from './own-theme.ts';
import { RemoveThemeDialog } from './remove-theme-dialog.tsx';
import { ThemeDialog } from './theme-dialog.tsx';

type Asked =
  | { readonly kind: 'edit'; readonly theme: OwnTheme | null }
  | { readonly kind: 'remove'; readonly theme: OwnTheme };

/** The themes of sessions that the officer added, and the ways to change them. */
export function OwnThemes({ own }: { readonly own: readonly OwnTheme[] }) {
  const { t } = useTranslation('usageSettings');
  const { t: sessions } = useTranslation('sessions');
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const read = useCallback((api: RegisterApi) => api.sessionThemeUses(), []);
  const uses = useRegisterQuery(read, ['session']);
  const usesOf = (id: string): number => uses?.get(id) ?? 0;
  return (
    <>
      <p className={classes.help}>
        {t('themes.help', {
          names: sessionThemes.map((code) => sessions(`themes.${code}`).toLocaleLowerCase()).join(', '),
        })}
      </p>
      {own.length === 0 ? (
        <p>{t('themes.none')}</p>
      ) : (
        <ul className={classes.entries}>
          {[...own]
            .sort((a, b) => a.name.localeCompare(b.name, 'fr'))
            .map((theme) => (
              <li key={theme.id}>
                <span>{theme.name}</span>
                <span className={classes.quiet}>{t('themes.uses', { count: usesOf(theme.id) })}</span>
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-label={t('themes.editNamed', { name: theme.name })}
                  onClick={() => setAsked({ kind: 'edit', theme })}
                >
                  {t('themes.edit')}
                </Button>
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-label={t('themes.removeNamed', { name: theme.name })}
                  onClick={() => setAsked({ kind: 'remove', theme })}
                >
                  {t('themes.remove')}
                </Button>
              </li>
            ))}
        </ul>
      )}
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => setAsked({ kind: 'edit', theme: null })}
      >
        {t('themes.add')}
      </Button>
      {asked?.kind === 'edit' && <ThemeDialog theme={asked.theme} own={own} onClose={close} />}
      {asked?.kind === 'remove' && (
        <RemoveThemeDialog theme={asked.theme} own={own} uses={usesOf(asked.theme.id)} onClose={close} />
      )}
    </>
  );
}
