import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { FollowUpEntry } from './follow-up-entry.tsx';
import type { FollowUpSubject } from './follow-up-values.ts';
import classes from './follow-ups.module.css';

/** An entry asked for from the list of what is to do. */
export type AskedEntry = {
  readonly subject: FollowUpSubject;
  readonly name: string;
  /** The one whose next date it fulfils, and that date; null = none. */
  readonly closes: { readonly id: string; readonly nextOn: Day } | null;
};

type Props = { readonly asked: AskedEntry | null; readonly onClose: () => void };

/** The entry of a visit or a contact over the screen of what is to do. */
export function EntryDialog({ asked, onClose }: Props) {
  const { t } = useTranslation('followUps');
  const { t: app } = useTranslation('app');
  return (
    <Modal
      opened={asked !== null}
      onClose={onClose}
      size="44rem"
      title={
        asked === null
          ? ''
          : t(asked.closes === null ? 'toVisit.logTitle' : 'entry.closesTitle', { name: asked.name })
      }
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      {asked !== null && (
        <>
          {asked.closes !== null && (
            <p className={classes.quiet}>{t('entry.closesHelp', { day: dayText(asked.closes.nextOn) })}</p>
          )}
          <FollowUpEntry
            subject={asked.subject}
            followUp={null}
            closes={asked.closes?.id ?? null}
            onDone={onClose}
            onCancel={onClose}
          />
        </>
      )}
    </Modal>
  );
}
