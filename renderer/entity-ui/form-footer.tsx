import { Button } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftKeeper } from './draft-keeper.ts';
import classes from './record-form.module.css';

type Props = {
  readonly keeper: DraftKeeper;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onDiscard: () => void;
};

/** Saving and leaving, always on the screen, and whether something typed is not saved yet. */
export function FormFooter({ keeper, busy, onCancel, onDiscard }: Props) {
  const { t } = useTranslation('accessPoints');
  const { t: app } = useTranslation('app');
  const holds = useSyncExternalStore(keeper.subscribe, keeper.holds);
  return (
    <div className={classes.footer}>
      <Button type="submit" loading={busy}>
        {app('save')}
      </Button>
      <Button variant="default" onClick={onCancel}>
        {app('back')}
      </Button>
      <p role="status">{holds && t('form.draftKept')}</p>
      {holds && (
        <Button size="compact-sm" variant="subtle" color="gray" onClick={onDiscard}>
          {t('form.draftDiscard')}
        </Button>
      )}
    </div>
  );
}
