import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EntryDialog, useEntry } from '#renderer/entity-ui/entry-dialog.tsx';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { OwnTheme } from './own-theme.ts';

type Props = {
  readonly theme: OwnTheme;
  /** All of the officer's. */
  readonly own: readonly OwnTheme[];
  /** Sessions that have it. */
  readonly uses: number;
  readonly onClose: () => void;
};

/** Takes a theme away. */
export function RemoveThemeDialog({ theme, own, uses, onClose }: Props) {
  const { t } = useTranslation('usageSettings');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const entry = useEntry({});
  const submit = (): void =>
    void entry.run(
      () => api.editUsageSettings({ ownThemes: own.filter(({ id }) => id !== theme.id) }),
      (done) => {
        notice(t('themes.removed', { name: theme.name }), done);
        onClose();
      },
    );
  return (
    <EntryDialog
      title={t('themes.removeNamed', { name: theme.name })}
      confirm={t('themes.remove')}
      entry={entry}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text size="sm">{uses > 0 ? t('themes.removingUsed', { count: uses }) : t('themes.removing')}</Text>
    </EntryDialog>
  );
}
