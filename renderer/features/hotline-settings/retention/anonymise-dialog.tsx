import { Alert, Button, Checkbox, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import classes from '#renderer/features/hotline-settings/hotline-settings.module.css';
import type { RetentionPreview } from '#renderer/storage/ticket-retention-store.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Problem } from '#shared/domain/problem.ts';
import { CallerTexts } from './caller-texts.tsx';
import { DueTickets } from './due-tickets.tsx';

type Props = { readonly preview: RetentionPreview; readonly onClose: () => void };

/** Shows what would be taken out of which tickets, and does it once the officer has said that it is understood. */
export function AnonymiseDialog({ preview, onClose }: Props) {
  const { t } = useTranslation('hotlineSettings');
  const { t: app } = useTranslation('app');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const [shown] = useState(preview);
  const [spared, setSpared] = useState<ReadonlySet<string>>(new Set());
  const [understood, setUnderstood] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const count = shown.tickets.length;
  const goes = (['names', 'phones', 'animators'] as const).filter((part) => shown[part] > 0);
  const run = async (): Promise<void> => {
    setBusy(true);
    const outcome = await api.anonymiseTickets(
      shown.tickets.map(({ id }) => id),
      [...spared],
    );
    setBusy(false);
    if (!outcome.ok) {
      setProblems(outcome.problems);
      return;
    }
    // An erasure offers no undo.
    notice(t('retention.done', { count }), { ...outcome.value, changeSetId: null });
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('retention.dialogTitle')}
      size="xl"
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      <Stack gap="md">
        <div>
          <p className={classes.help}>{t('retention.goes')}</p>
          <p>{goes.map((part) => t(`retention.${part}`, { count: shown[part] })).join(' · ')}</p>
          {shown.files > 0 && <p>{t('retention.files', { count: shown.files })}</p>}
        </div>
        <DueTickets tickets={shown.tickets} />
        <CallerTexts texts={shown.texts} spared={spared} onSpare={setSpared} />
        <p className={classes.final}>{t('retention.final')}</p>
        <Checkbox
          label={t('retention.understood')}
          checked={understood}
          onChange={(event) => setUnderstood(event.currentTarget.checked)}
        />
        {problems.length > 0 && (
          <Alert color="red" role="alert" title={app('notDone')}>
            <ProblemList problems={problems} />
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {app('cancel')}
          </Button>
          <Button color="red.8" disabled={!understood} loading={busy} onClick={() => void run()}>
            {t('retention.confirm', { count })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
