import { Alert, Anchor, Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { fteText } from '#renderer/entity-ui/fte-text.ts';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import classes from '#renderer/entity-ui/record-page.module.css';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import type { RegisterApi, Written } from '#renderer/workers/register-api.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { replacementRun } from '#shared/domain/animator/people.ts';
import type { Outcome, Problem } from '#shared/domain/problem.ts';
import { CandidateList } from './candidate-list.tsx';
import { runText } from './run-text.ts';
import { type AskedReplacement, useReplacement } from './use-replacement.ts';

type Props = {
  readonly replacementId: string;
  readonly onOpenAnimator: (animatorId: string) => void;
  /** Goes back to the absences of an animator; null = to the directory. */
  readonly onBack: (animatorId: string | null) => void;
};

/** A request for a replacement: what is asked, how it stands, who of the pool could do it. */
export function ReplacementScreen({ replacementId, onOpenAnimator, onBack }: Props) {
  const { t } = useTranslation('animators');
  const asked = useReplacement(replacementId);
  useWindowTitle(
    asked === undefined
      ? null
      : asked === null
        ? t('replacement.gone')
        : t('replacement.title', { name: asked.absent }),
  );
  if (asked === undefined) return null;
  return (
    <div className={classes.page}>
      <Anchor
        component="button"
        type="button"
        size="sm"
        className={classes.back}
        onClick={() => onBack(asked?.absence.animatorId ?? null)}
      >
        <IconArrowLeft size={15} aria-hidden />
        {asked === null ? t('page.back') : t('replacement.back', { name: asked.absent })}
      </Anchor>
      {asked === null ? (
        <p>{t('replacement.gone')}</p>
      ) : (
        <Request asked={asked} onOpenAnimator={onOpenAnimator} />
      )}
    </div>
  );
}

function Request({
  asked,
  onOpenAnimator,
}: Pick<Props, 'onOpenAnimator'> & { readonly asked: AskedReplacement }) {
  const { t, i18n } = useTranslation('animators');
  const { t: app } = useTranslation('app');
  const { api } = useRegister();
  const today = useToday();
  const notice = useWrittenNotice();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { replacement, absence, absent, place, replacing } = asked;
  const { id, state, ftePercent, requestedOn, notes } = replacement;
  const act = async (
    run: (verbs: RegisterApi) => Promise<Outcome<Written>>,
    message: string,
  ): Promise<void> => {
    const outcome = await run(api);
    setProblems(outcome.ok ? [] : outcome.problems);
    if (outcome.ok) notice(message, outcome.value);
  };
  return (
    <>
      <header className={classes.head}>
        <div className={classes.title}>
          <h1>{t('replacement.title', { name: absent })}</h1>
          <p className={classes.line}>
            <span>{t('replacement.at', { place })}</span>
            <span>{runText(replacementRun(replacement, absence), today, t)}</span>
            <span>
              {ftePercent === null
                ? t('replacement.anyTime')
                : t('fte', { fte: fteText(ftePercent, i18n.language) })}
            </span>
            <span>{t('replacement.requestedOn', { date: dayText(requestedOn) })}</span>
          </p>
          <p className={classes.line}>
            <span className={state === 'assigned' ? undefined : classes.warn}>
              {t(`replacement.state.${state}`, { name: replacing })}
            </span>
          </p>
          {notes !== null && <p>{notes}</p>}
        </div>
        <div className={classes.actions}>
          {state === 'asked' && (
            <Button
              size="xs"
              variant="default"
              onClick={() => void act((verbs) => verbs.leaveUncovered(id), t('replacement.left'))}
            >
              {t('replacement.leave')}
            </Button>
          )}
          {state !== 'asked' && (
            <Button
              size="xs"
              variant="default"
              onClick={() => void act((verbs) => verbs.reopenReplacement(id), t('replacement.reopened'))}
            >
              {t('replacement.reopen')}
            </Button>
          )}
          {state !== 'cancelled' && (
            <Button
              size="xs"
              variant="subtle"
              color="red"
              onClick={() => void act((verbs) => verbs.cancelReplacement(id), t('replacement.cancelled'))}
            >
              {t('replacement.cancel')}
            </Button>
          )}
        </div>
      </header>
      {problems.length > 0 && (
        <Alert color="red" role="alert" title={app('notDone')} mb="md">
          <ProblemList problems={problems} />
        </Alert>
      )}
      {(state === 'asked' || state === 'notCovered') && (
        <RecordSection title={t('replacement.candidates')}>
          <CandidateList
            replacementId={id}
            onOpenAnimator={onOpenAnimator}
            onChoose={({ animatorId, name }) =>
              void act((verbs) => verbs.coverReplacement(id, animatorId), t('replacement.done', { name }))
            }
          />
        </RecordSection>
      )}
    </>
  );
}
