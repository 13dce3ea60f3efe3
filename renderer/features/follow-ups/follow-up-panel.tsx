import { Alert, Button, Kbd } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { useFreeKey } from '#renderer/entity-ui/use-free-key.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { latestFirst } from '#shared/domain/follow-up/follow-up-agenda.ts';
import { FollowUpEntry, followUpDraftKey } from './follow-up-entry.tsx';
import { FollowUpTimeline } from './follow-up-timeline.tsx';
import type { FollowUpSubject } from './follow-up-values.ts';
import classes from './follow-ups.module.css';
import { useFollowUpActs } from './use-follow-up-acts.ts';

type Props = {
  readonly subject: FollowUpSubject;
  /** Opens with an empty entry. */
  readonly entering?: boolean;
};

/** Visits to and contacts with a place, a structure or an animator: their entry, then the latest first. */
export function FollowUpPanel({ subject, entering = false }: Props) {
  const { t } = useTranslation('followUps');
  const { database } = useRegister();
  const [open, setOpen] = useState(entering);
  const button = useRef<HTMLButtonElement>(null);
  const acts = useFollowUpActs();
  const { key, id } = subject;
  const rows = useLiveQuery(
    async () =>
      (await database.followUps.where(key).equals(id).toArray()).filter((row) => row.deletedAt === null),
    [database, key, id],
  );
  useEffect(() => {
    if (entering) setOpen(true);
  }, [entering]);
  useKeptEntry(subject, () => setOpen(true));
  useFreeKey('v', () => setOpen(true));
  const close = (): void => {
    setOpen(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <RecordSection title={t('panel.title')}>
      {acts.problems.length > 0 && (
        <Alert color="red" role="alert" mb="md">
          <ProblemList problems={acts.problems} />
        </Alert>
      )}
      {open ? (
        <section aria-label={t('entry.newTitle')}>
          <FollowUpEntry subject={subject} followUp={null} closes={null} onDone={close} onCancel={close} />
        </section>
      ) : (
        <Button
          ref={button}
          size="xs"
          leftSection={<IconPlus size={15} aria-hidden />}
          rightSection={<Kbd size="xs">V</Kbd>}
          onClick={() => setOpen(true)}
        >
          {t('panel.log')}
        </Button>
      )}
      {rows !== undefined &&
        (rows.length === 0 ? (
          <p className={classes.empty}>{t('panel.empty')}</p>
        ) : (
          <FollowUpTimeline followUps={latestFirst(rows)} subject={subject} acts={acts} />
        ))}
    </RecordSection>
  );
}

/** Opens the entry where one was begun and not saved. */
function useKeptEntry(subject: FollowUpSubject, onKept: () => void): void {
  const { database } = useRegister();
  const key = followUpDraftKey({ subject, followUp: null, closes: null });
  const latest = useRef(onKept);
  latest.current = onKept;
  useEffect(() => {
    let gone = false;
    void database.drafts.get(key).then((kept) => {
      if (kept !== undefined && !gone) latest.current();
    });
    return () => {
      gone = true;
    };
  }, [database, key]);
}
