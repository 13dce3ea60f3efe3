import { Button, Kbd } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftKeeper } from '#renderer/entity-ui/draft-keeper.ts';
import classes from '#renderer/entity-ui/record-form.module.css';
import type { Session } from '#shared/domain/session/session.ts';
import { RemoveSession } from './remove-session.tsx';

type Props = {
  readonly keeper: DraftKeeper;
  readonly busy: boolean;
  /** Null for a new session. */
  readonly session: Session | null;
  readonly onSave: (goesOn: boolean) => void;
  readonly onClose: () => void;
  readonly onDiscard: () => void;
  readonly onRemoved: () => void;
};

/** Saving, going on with the next, leaving, and whether something typed is not saved yet. */
export function SessionFormFooter({ keeper, busy, session, onSave, onClose, onDiscard, onRemoved }: Props) {
  const { t } = useTranslation('sessions');
  const { t: forms } = useTranslation('accessPoints');
  const holds = useSyncExternalStore(keeper.subscribe, keeper.holds);
  return (
    <div className={classes.footer}>
      {session === null && (
        <Button loading={busy} rightSection={<Kbd size="xs">Ctrl+↵</Kbd>} onClick={() => onSave(true)}>
          {t('form.saveAndNext')}
        </Button>
      )}
      <Button type="submit" loading={busy} {...(session === null ? { variant: 'default' } : {})}>
        {t('form.save')}
      </Button>
      <Button variant="default" onClick={onClose}>
        {t('form.cancel')}
      </Button>
      {session !== null && <RemoveSession session={session} onRemoved={onRemoved} />}
      <p role="status">{holds && forms('form.draftKept')}</p>
      {holds && (
        <Button size="compact-sm" variant="subtle" color="gray" onClick={onDiscard}>
          {forms('form.draftDiscard')}
        </Button>
      )}
    </div>
  );
}
