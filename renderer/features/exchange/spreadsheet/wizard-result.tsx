import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UndoImport } from '#renderer/features/exchange/components/undo-import.tsx';
import type { ImportTarget } from '#shared/domain/import-layout/import-layout.ts';
import type { Wizard } from './use-wizard.ts';
import classes from './wizard.module.css';

type Props = {
  readonly wizard: Wizard;
  readonly fileName: string;
  readonly changeSetId: string | null;
  readonly onClose: () => void;
  /** What opens the list that was imported into; null where there is none. */
  readonly listOf: (target: ImportTarget) => (() => void) | null;
};

/** What the import did, the way to its records, and the way back. */
export function WizardResult({ wizard, fileName, changeSetId, onClose, listOf }: Props) {
  const { t } = useTranslation('spreadsheetImport');
  const { t: tExchange } = useTranslation('exchange');
  const [isUndone, setIsUndone] = useState(false);
  const { plan, state } = wizard;
  if (plan === null) return null;
  const showList = listOf(state.target);
  const { create, change, unchanged, skip } = plan.counts;
  const { newNetworks, newOrganisations } = plan;
  return (
    <section className={classes.result} role="status">
      <h2>{isUndone ? tExchange('stateUndone') : t('done.title')}</h2>
      {isUndone ? (
        <p>{tExchange('undone', { name: fileName })}</p>
      ) : (
        <>
          <ul>
            {create > 0 && <li>{t(`done.created.${state.target}`, { count: create })}</li>}
            {change > 0 && <li>{t('done.changed', { count: change })}</li>}
            {newNetworks.length > 0 && <li>{t('preview.newNetworks', { count: newNetworks.length })}</li>}
            {newOrganisations.length > 0 && (
              <li>{t('preview.newOrganisations', { count: newOrganisations.length })}</li>
            )}
            {unchanged > 0 && <li>{t('done.unchanged', { count: unchanged })}</li>}
            {skip > 0 && <li>{t('done.skipped', { count: skip })}</li>}
          </ul>
          <p className={classes.quiet}>{t('done.kept')}</p>
        </>
      )}
      <div className={classes.acts}>
        {!isUndone && showList !== null && (
          <Button onClick={showList}>{t(`done.show.${state.target}`)}</Button>
        )}
        <Button variant="default" onClick={onClose}>
          {t('done.finish')}
        </Button>
        {changeSetId !== null && !isUndone && (
          <UndoImport
            fileName={fileName}
            changeSetId={changeSetId}
            label={tExchange('undoImport')}
            isCompact={false}
            onUndone={() => setIsUndone(true)}
          />
        )}
      </div>
    </section>
  );
}
