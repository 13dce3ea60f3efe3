import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuid } from 'uuid';
import { EntryDialog, useEntry } from '#renderer/entity-ui/entry-dialog.tsx';
import { useSessionThemes } from '#renderer/entity-ui/use-session-themes.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { NAME_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { foldText } from '#shared/search/fold-text.ts';
import type { OwnTheme } from './own-theme.ts';

type Props = {
  /** The theme to rename; null to add one. */
  readonly theme: OwnTheme | null;
  /** All of the officer's. */
  readonly own: readonly OwnTheme[];
  readonly onClose: () => void;
};

/** Asks for the name of a theme of sessions. */
export function ThemeDialog({ theme, own, onClose }: Props) {
  const { t } = useTranslation('usageSettings');
  const { t: app } = useTranslation('app');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const known = useSessionThemes();
  const entry = useEntry({ name: theme?.name ?? '' });
  const [wrong, setWrong] = useState<string | null>(null);
  const submit = (): void => {
    const name = entry.values.name.trim();
    const twin = known.some(({ value, label }) => value !== theme?.id && foldText(label) === foldText(name));
    const refusal =
      name === ''
        ? t('themes.nameMissing')
        : name.length > NAME_LIMIT
          ? t('themes.nameTooLong', { limit: NAME_LIMIT })
          : twin
            ? t('themes.nameTaken', { name })
            : null;
    setWrong(refusal);
    if (refusal !== null) return;
    const written = { id: theme?.id ?? uuid(), name };
    const ownThemes =
      theme === null ? [...own, written] : own.map((one) => (one.id === written.id ? written : one));
    void entry.run(
      () => api.editUsageSettings({ ownThemes }),
      (done) => {
        notice(t('themes.saved', { name }), done);
        onClose();
      },
    );
  };
  return (
    <EntryDialog
      title={theme === null ? t('themes.add') : t('themes.editNamed', { name: theme.name })}
      confirm={app('save')}
      entry={entry}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        required
        autoComplete="off"
        label={t('themes.name')}
        value={entry.values.name}
        error={wrong ?? entry.error('name')}
        onChange={(event) => {
          setWrong(null);
          entry.set({ name: event.currentTarget.value });
        }}
      />
    </EntryDialog>
  );
}
