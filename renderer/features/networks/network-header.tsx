import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '#renderer/components/dialog/confirm-dialog.tsx';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import classes from '#renderer/entity-ui/record-page.module.css';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Network } from '#shared/domain/network/network.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { NetworkDialog } from './network-dialog.tsx';

type Props = { readonly network: Network; readonly onDeleted: () => void };

/** Name of a network, what it is, and what can be done with it. */
export function NetworkHeader({ network, onDeleted }: Props) {
  const { t } = useTranslation('networks');
  const { t: app } = useTranslation('app');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const [dialog, setDialog] = useState<'edit' | 'delete' | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { name, description } = network;
  const remove = async (): Promise<void> => {
    const outcome = await api.deleteNetwork(network.id);
    setDialog(null);
    if (!outcome.ok) {
      setProblems(outcome.problems);
      return;
    }
    notice(t('deleted', { name }), outcome.value);
    onDeleted();
  };
  return (
    <>
      <header className={classes.head}>
        <div className={classes.title}>
          <h1>{name}</h1>
          <p className={classes.description}>{description ?? t('noDescription')}</p>
        </div>
        <div className={classes.actions}>
          <Button size="xs" onClick={() => setDialog('edit')}>
            {t('edit')}
          </Button>
          <Button size="xs" variant="subtle" color="red" onClick={() => setDialog('delete')}>
            {t('delete')}
          </Button>
        </div>
      </header>
      {problems.length > 0 && (
        <Alert color="red" role="alert" title={app('notDone')} mb="md">
          <ProblemList problems={problems} />
        </Alert>
      )}
      {dialog === 'edit' && <NetworkDialog network={network} onClose={() => setDialog(null)} />}
      <ConfirmDialog
        opened={dialog === 'delete'}
        title={t('deleteTitle', { name })}
        confirm={t('delete')}
        cancel={app('cancel')}
        danger
        busy={false}
        onConfirm={() => void remove()}
        onCancel={() => setDialog(null)}
      >
        {t('deleteBody')}
      </ConfirmDialog>
    </>
  );
}
