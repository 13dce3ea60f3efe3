import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '#renderer/components/dialog/confirm-dialog.tsx';
import { todayIn } from '#renderer/entity-ui/calendar-text.ts';
import { ConfirmToday } from '#renderer/entity-ui/confirm-today.tsx';
import { FreshnessBadge } from '#renderer/entity-ui/freshness-badge.tsx';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import classes from '#renderer/entity-ui/record-page.module.css';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';

type Props = {
  readonly organisation: Organisation;
  readonly onEdit: () => void;
  readonly onDeleted: () => void;
};

/** Name and kind of a structure, and what can be done with it. */
export function OrganisationHeader({ organisation, onEdit, onDeleted }: Props) {
  const { t, i18n } = useTranslation('organisations');
  const { t: app } = useTranslation('app');
  const { api, settings } = useRegister();
  const today = todayIn(settings.timeZone);
  const notice = useWrittenNotice();
  const [asking, setAsking] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { name, kind, postcode, communeName, verifiedOn } = organisation;
  const verify = async (): Promise<void> => {
    const outcome = await api.editOrganisation(organisation.id, { verifiedOn: today });
    setProblems(outcome.ok ? [] : outcome.problems);
    if (outcome.ok) notice(t('page.confirmed'), outcome.value);
  };
  const remove = async (): Promise<void> => {
    const outcome = await api.deleteOrganisation(organisation.id);
    setAsking(false);
    if (!outcome.ok) {
      setProblems(outcome.problems);
      return;
    }
    notice(t('page.deleted', { name }), outcome.value);
    onDeleted();
  };
  return (
    <>
      <header className={classes.head}>
        <div className={classes.title}>
          <h1>{name}</h1>
          <p className={classes.line}>
            <span>{kind === null ? t('page.noKind') : t(`kinds.${kind}`)}</span>
            {communeName !== null && <span>{[postcode, communeName].filter(Boolean).join(' ')}</span>}
            <FreshnessBadge verifiedOn={verifiedOn} today={today}>
              {verifiedOn === null
                ? t('page.neverVerified')
                : t('page.verifiedOn', { date: dayInWords(verifiedOn, i18n.language) })}
            </FreshnessBadge>
          </p>
        </div>
        <div className={classes.actions}>
          <Button size="xs" onClick={onEdit}>
            {t('page.edit')}
          </Button>
          <ConfirmToday
            label={t('page.verifiedToday')}
            verifiedOn={verifiedOn}
            today={today}
            onConfirm={() => void verify()}
          />
          <Button size="xs" variant="subtle" color="red" onClick={() => setAsking(true)}>
            {t('page.delete')}
          </Button>
        </div>
      </header>
      {problems.length > 0 && (
        <Alert color="red" role="alert" title={app('notDone')} mb="md">
          <ProblemList problems={problems} />
        </Alert>
      )}
      <ConfirmDialog
        opened={asking}
        title={t('page.deleteTitle', { name })}
        confirm={t('page.delete')}
        cancel={app('cancel')}
        danger
        busy={false}
        onConfirm={() => void remove()}
        onCancel={() => setAsking(false)}
      >
        {t('page.deleteBody')}
      </ConfirmDialog>
    </>
  );
}
