import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText, todayIn } from '#renderer/entity-ui/calendar-text.ts';
import { RecordHistory } from '#renderer/entity-ui/record-history.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { FollowUp } from '#shared/domain/follow-up/follow-up.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';
import { FollowUpEntry } from './follow-up-entry.tsx';
import type { FollowUpSubject } from './follow-up-values.ts';
import classes from './follow-ups.module.css';
import type { useFollowUpActs } from './use-follow-up-acts.ts';

type Acts = ReturnType<typeof useFollowUpActs>;

type TimelineProps = {
  /** The latest first. */
  readonly followUps: readonly FollowUp[];
  readonly subject: FollowUpSubject;
  readonly acts: Acts;
};

/** Visits and contacts down the page, each with its next date and what can be done with it. */
export function FollowUpTimeline({ followUps, ...rest }: TimelineProps) {
  const { t } = useTranslation('followUps');
  return (
    <ol className={classes.timeline} aria-label={t('panel.timeline')}>
      {followUps.map((followUp) => (
        <TimelineItem key={followUp.id} followUp={followUp} {...rest} />
      ))}
    </ol>
  );
}

type ItemProps = Omit<TimelineProps, 'followUps'> & { readonly followUp: FollowUp };

function TimelineItem({ followUp, subject, acts }: ItemProps) {
  const { t, i18n } = useTranslation('followUps');
  const [mode, setMode] = useState<'read' | 'edit' | 'close' | 'history'>('read');
  const { id, kind, day, text, updatedBy } = followUp;
  const shown = dayText(day);
  const read = (): void => setMode('read');
  if (mode === 'edit' || mode === 'close')
    return (
      <li className={classes.item}>
        <section aria-label={t(mode === 'edit' ? 'entry.editTitle' : 'item.logDoneOn', { day: shown })}>
          {mode === 'close' && followUp.nextOn !== null && (
            <p className={classes.quiet}>{t('entry.closesHelp', { day: dayText(followUp.nextOn) })}</p>
          )}
          <FollowUpEntry
            subject={subject}
            followUp={mode === 'edit' ? followUp : null}
            closes={mode === 'edit' ? null : id}
            onDone={read}
            onCancel={read}
          />
        </section>
      </li>
    );
  return (
    <li className={classes.item}>
      <div className={classes.when}>
        <time dateTime={day}>{dayInWords(day, i18n.language)}</time>
        <span>{t(`kinds.${kind}`)}</span>
        {updatedBy.officer !== '' && <span>{t('item.by', { officer: updatedBy.officer })}</span>}
      </div>
      <div className={classes.what}>
        <p className={classes.text} data-missing={text === null || undefined}>
          {text ?? t('item.noText')}
        </p>
        <NextLine followUp={followUp} acts={acts} onClose={() => setMode('close')} />
        <div className={classes.acts}>
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={t('item.editOf', { day: shown })}
            onClick={() => setMode('edit')}
          >
            {t('item.edit')}
          </Button>
          <Button
            size="compact-xs"
            variant="subtle"
            aria-expanded={mode === 'history'}
            aria-label={t('item.historyOf', { day: shown })}
            onClick={() => setMode(mode === 'history' ? 'read' : 'history')}
          >
            {t('item.history')}
          </Button>
          <Button
            size="compact-xs"
            variant="subtle"
            color="red"
            aria-label={t('item.deleteOf', { day: shown })}
            onClick={() => void acts.remove(id, day)}
          >
            {t('item.delete')}
          </Button>
        </div>
        {mode === 'history' && <RecordHistory table="followUp" id={id} />}
      </div>
    </li>
  );
}

type NextProps = {
  readonly followUp: FollowUp;
  readonly acts: Acts;
  readonly onClose: () => void;
};

/** When to be in touch again, or when that was done. */
function NextLine({ followUp, acts, onClose }: NextProps) {
  const { t } = useTranslation('followUps');
  const { settings } = useRegister();
  const { id, nextOn, nextDoneOn } = followUp;
  if (nextOn === null) return null;
  const day = dayText(nextOn);
  if (nextDoneOn !== null)
    return (
      <p className={classes.nextLine} data-done>
        {t('item.done', { day: dayText(nextDoneOn), planned: day })}
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={t('item.reopenOf', { day })}
          onClick={() => void acts.reopen(id)}
        >
          {t('item.reopen')}
        </Button>
      </p>
    );
  const overdue = nextOn < todayIn(settings.timeZone);
  return (
    <p className={classes.nextLine} data-overdue={overdue || undefined}>
      <strong>{t('item.next', { day })}</strong>
      {overdue && <span className={classes.overdue}>{t('item.overdue')}</span>}
      <Button
        size="compact-xs"
        variant="default"
        aria-label={t('item.doneTodayOn', { day })}
        onClick={() => void acts.doneToday(id)}
      >
        {t('item.doneToday')}
      </Button>
      <Button size="compact-xs" variant="default" aria-label={t('item.logDoneOn', { day })} onClick={onClose}>
        {t('item.logDone')}
      </Button>
    </p>
  );
}
