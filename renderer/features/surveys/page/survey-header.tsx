import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '#renderer/components/dialog/confirm-dialog.tsx';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import classes from '#renderer/entity-ui/record-page.module.css';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import surveyClasses from '#renderer/features/surveys/surveys.module.css';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Problem } from '#shared/domain/problem.ts';
import type { Survey } from '#shared/domain/survey/survey.ts';

/** Where the acts on a survey lead. */
export type SurveyWays = {
  readonly onEdit: () => void;
  readonly onEnter: () => void;
  readonly onPrint: () => void;
  readonly onFile: () => void;
};

type Props = SurveyWays & {
  readonly survey: Survey;
  /** How many responses it has; undefined while they are read. */
  readonly responses: number | undefined;
  readonly onDeleted: () => void;
};

/** Name of a survey, when it is held, and what can be done with it. */
export function SurveyHeader({ survey, responses = 0, onDeleted, ...ways }: Props) {
  const { t } = useTranslation('surveys');
  const { t: app } = useTranslation('app');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const [asking, setAsking] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const remove = async (): Promise<void> => {
    const outcome = await api.deleteSurvey(survey.id, true);
    setAsking(false);
    if (!outcome.ok) {
      setProblems(outcome.problems);
      return;
    }
    notice(t('page.deleted', { name: survey.name }), outcome.value);
    onDeleted();
  };
  return (
    <>
      <header className={classes.head}>
        <div className={classes.title}>
          <h1>{survey.name}</h1>
          <p className={surveyClasses.under}>
            {[heldText(survey, t), t('page.responses', { count: responses })].join(' · ')}
          </p>
        </div>
        <div className={classes.actions}>
          <Button size="xs" onClick={ways.onEnter}>
            {t('page.enter')}
          </Button>
          <Button size="xs" variant="default" onClick={ways.onPrint}>
            {t('page.print')}
          </Button>
          <Button size="xs" variant="default" onClick={ways.onFile}>
            {t('page.file')}
          </Button>
          <Button size="xs" variant="default" onClick={ways.onEdit}>
            {t('page.edit')}
          </Button>
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
        title={t('page.deleteTitle', { name: survey.name })}
        confirm={t('page.delete')}
        cancel={app('cancel')}
        danger
        busy={false}
        onConfirm={() => void remove()}
        onCancel={() => setAsking(false)}
      >
        {responses === 0 ? t('page.deleteNone') : t('page.deleteWith', { count: responses })}
      </ConfirmDialog>
    </>
  );
}

function heldText({ from, to }: Survey, t: ReturnType<typeof useTranslation<'surveys'>>['t']): string {
  if (from !== null && to !== null) return t('page.held', { from: dayText(from), to: dayText(to) });
  if (from !== null) return t('page.heldFrom', { from: dayText(from) });
  if (to !== null) return t('page.heldTo', { to: dayText(to) });
  return t('page.heldUnknown');
}
