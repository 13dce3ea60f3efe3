import { Switch, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EntryDialog, useEntry } from '#renderer/entity-ui/entry-dialog.tsx';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import type { Exploration } from '#shared/domain/exploration/exploration.ts';

type Props = { readonly exploration: Exploration; readonly onClose: () => void };

/** Puts an analysis in the annual report, with the officer's words, or takes it out. */
export function ReportDialog({ exploration, onClose }: Props) {
  const { t } = useTranslation('explorer');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const { id, name } = exploration;
  const entry = useEntry({ note: exploration.note ?? '' });
  const [isShown, setShown] = useState(true);
  const submit = (): void => {
    const note = entry.values.note.replaceAll('\r\n', '\n').trim();
    void entry.run(
      () => api.editExploration(id, { inReport: isShown, note: note === '' ? null : note }),
      (written) => {
        notice(t(isShown ? 'report.put' : 'report.taken', { name }), written);
        onClose();
      },
    );
  };
  return (
    <EntryDialog
      title={t('report.title')}
      confirm={t('report.confirm')}
      entry={entry}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text size="sm">{t('report.help')}</Text>
      <Switch
        label={t('report.shown')}
        checked={isShown}
        onChange={(event) => setShown(event.currentTarget.checked)}
      />
      <Textarea
        label={t('report.note')}
        value={entry.values.note}
        maxLength={TEXT_LIMIT}
        autosize
        minRows={4}
        maxRows={12}
        error={entry.error('note')}
        onChange={(event) => entry.set({ note: event.currentTarget.value })}
      />
    </EntryDialog>
  );
}
