import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '#renderer/components/dialog/confirm-dialog.tsx';
import { todayIn } from '#renderer/entity-ui/calendar-text.ts';
import { ConfirmToday } from '#renderer/entity-ui/confirm-today.tsx';
import { FreshnessBadge } from '#renderer/entity-ui/freshness-badge.tsx';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import classes from '#renderer/entity-ui/record-page.module.css';
import { StatusBadge } from '#renderer/entity-ui/status-badge.tsx';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import { locationAt, statusAt } from '#shared/domain/access-point/at-date.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';
import { ChangeStatusDialog } from './change-status-dialog.tsx';
import { SuccessionDialog } from './succession-dialog.tsx';

type Props = {
  readonly place: AccessPoint;
  readonly onEdit: () => void;
  readonly onPrint: () => void;
  /** The place is no more. */
  readonly onDeleted: () => void;
};

/** Name of a place, where it stands today, and what can be done with it. */
export function PlaceHeader({ place, onEdit, onPrint, onDeleted }: Props) {
  const { t } = useTranslation('accessPoints');
  const { t: printing } = useTranslation('printing');
  const { t: app } = useTranslation('app');
  const { t: duplicates } = useTranslation('duplicates');
  const { api, settings } = useRegister();
  const notice = useWrittenNotice();
  const [dialog, setDialog] = useState<'status' | 'succession' | 'delete' | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const today = todayIn(settings.timeZone);

  const verify = async (): Promise<void> => {
    const outcome = await api.editAccessPoint(place.id, { verifiedOn: today });
    setProblems(outcome.ok ? [] : outcome.problems);
    if (outcome.ok) notice(t('form.saved'), outcome.value);
  };
  const remove = async (): Promise<void> => {
    const outcome = await api.deleteAccessPoint(place.id);
    setDialog(null);
    if (!outcome.ok) {
      setProblems(outcome.problems);
      return;
    }
    notice(t('place.deleted', { name: place.name }), outcome.value);
    onDeleted();
  };

  return (
    <>
      <header className={classes.head}>
        <div className={classes.title}>
          <h1>{place.name}</h1>
          <StandingLine place={place} />
        </div>
        <div className={classes.actions}>
          <Button size="xs" onClick={onEdit}>
            {t('place.edit')}
          </Button>
          <Button size="xs" variant="default" onClick={() => setDialog('status')}>
            {t('place.changeStatus')}
          </Button>
          <ConfirmToday
            label={t('place.verifiedToday')}
            verifiedOn={place.verifiedOn}
            today={today}
            onConfirm={() => void verify()}
          />
          <Button size="xs" variant="default" onClick={onPrint}>
            {printing('sheet.open')}
          </Button>
          {statusAt(place, today) !== 'closed' && (
            <Button size="xs" variant="default" onClick={() => setDialog('succession')}>
              {duplicates('succession.action')}
            </Button>
          )}
          <Button size="xs" variant="subtle" color="red" onClick={() => setDialog('delete')}>
            {t('place.delete')}
          </Button>
        </div>
      </header>
      {problems.length > 0 && (
        <Alert color="red" role="alert" title={app('notDone')} mb="md">
          <ProblemList problems={problems} />
        </Alert>
      )}
      {dialog === 'status' && (
        <ChangeStatusDialog
          place={place}
          onClose={() => setDialog(null)}
          onWritten={(written) => {
            setDialog(null);
            notice(t('form.saved'), written);
          }}
        />
      )}
      {dialog === 'succession' && <SuccessionDialog place={place} onClose={() => setDialog(null)} />}
      <ConfirmDialog
        opened={dialog === 'delete'}
        title={t('place.deleteTitle', { name: place.name })}
        confirm={t('place.delete')}
        cancel={app('cancel')}
        danger
        busy={false}
        onConfirm={() => void remove()}
        onCancel={() => setDialog(null)}
      >
        {t('place.deleteBody')}
      </ConfirmDialog>
    </>
  );
}

/** Status and its date, commune, and how fresh the record is. */
function StandingLine({ place }: { readonly place: AccessPoint }) {
  const { t, i18n } = useTranslation('accessPoints');
  const today = todayIn(useRegister().settings.timeZone);
  const status = statusAt(place, today);
  const since = place.statusHistory
    .filter((entry) => entry.status === status && (entry.from ?? '') <= today)
    .reduce((last, { from }) => ((from ?? '') > last ? (from ?? '') : last), '');
  const location = locationAt(place, today);
  return (
    <p className={classes.line}>
      <span>
        {status === null ? t('place.noStatus') : <StatusBadge status={status} />}
        {since !== '' && ` ${t('place.since', { date: dayInWords(since, i18n.language) })}`}
      </span>
      {location !== null && (
        <span>
          {[location.postcode, location.communeName].filter(Boolean).join(' ')}
          {place.form !== 'fixed' && `, ${t('place.itinerant')}`}
        </span>
      )}
      <FreshnessBadge verifiedOn={place.verifiedOn} today={today}>
        {place.verifiedOn === null
          ? t('place.neverVerified')
          : t('place.verifiedOn', { date: dayInWords(place.verifiedOn, i18n.language) })}
      </FreshnessBadge>
    </p>
  );
}
