import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '#renderer/features/exchange/exchange-screen.module.css';
import type { ImportPlan } from '#shared/exchange/import-plan.ts';
import { UndoImport } from './undo-import.tsx';

type Props = {
  readonly plan: ImportPlan;
  readonly changed: number;
  readonly changeSetId: string | null;
  readonly onAnother: () => void;
};

/** What the import did, and the way back. */
export function ImportResult({ plan, changed, changeSetId, onAnother }: Props) {
  const { t } = useTranslation('exchange');
  const [isUndone, setIsUndone] = useState(false);
  const { create, skip } = plan.counts;
  return (
    <div className={classes.result} role="status">
      <h3>{isUndone ? t('stateUndone') : t('doneTitle')}</h3>
      {isUndone ? (
        <p>{t('undone', { name: plan.fileName })}</p>
      ) : (
        <ul>
          <li>{t('doneCreated', { count: create })}</li>
          {changed > 0 && <li>{t('doneChanged', { count: changed })}</li>}
          {skip > 0 && <li>{t('doneSkipped', { count: skip })}</li>}
        </ul>
      )}
      <div className={classes.actions}>
        <Button onClick={onAnother}>{t('another')}</Button>
        {changeSetId !== null && !isUndone && (
          <UndoImport
            fileName={plan.fileName}
            changeSetId={changeSetId}
            label={t('undoImport')}
            isCompact={false}
            onUndone={() => setIsUndone(true)}
          />
        )}
      </div>
    </div>
  );
}
