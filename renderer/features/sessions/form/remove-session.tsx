import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '#renderer/components/dialog/confirm-dialog.tsx';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Session } from '#shared/domain/session/session.ts';

type Props = { readonly session: Session; readonly onRemoved: () => void };

/** Takes a session out of the register, once asked. */
export function RemoveSession({ session, onRemoved }: Props) {
  const { t } = useTranslation('sessions');
  const { t: app } = useTranslation('app');
  const { api, database } = useRegister();
  const notice = useWrittenNotice();
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const place = useLiveQuery(() => database.accessPoints.get(session.placeId), [database, session.placeId]);
  const remove = async (): Promise<void> => {
    setBusy(true);
    const outcome = await api.saveSessions([{ kind: 'remove', id: session.id }]);
    setBusy(false);
    setAsked(false);
    if (!outcome.ok) {
      notifications.show({
        color: 'red',
        title: app('notDone'),
        message: <ProblemList problems={outcome.problems} />,
      });
      return;
    }
    notice(t('form.removed'), outcome.value);
    onRemoved();
  };
  return (
    <>
      <Button variant="subtle" color="red.8" onClick={() => setAsked(true)}>
        {t('form.remove')}
      </Button>
      <ConfirmDialog
        opened={asked}
        title={t('form.remove')}
        confirm={t('form.remove')}
        cancel={app('cancel')}
        danger
        busy={busy}
        onConfirm={() => void remove()}
        onCancel={() => setAsked(false)}
      >
        {t('form.removeBody', { day: dayText(session.day), place: place?.name ?? t('unknownPlace') })}
      </ConfirmDialog>
    </>
  );
}
