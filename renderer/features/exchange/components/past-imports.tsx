import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import classes from '#renderer/features/exchange/exchange-screen.module.css';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { ImportBatch } from '#shared/domain/import-batch/import-batch.ts';
import { UndoImport } from './undo-import.tsx';

const columns = ['date', 'file', 'created', 'changed', 'skipped', 'problems', 'state'] as const;

/** The imports that the register keeps the mark of, last first. */
export function PastImports() {
  const { t } = useTranslation('exchange');
  const { t: tApp } = useTranslation('app');
  const { database } = useRegister();
  const batches = useLiveQuery(() => database.importBatches.toArray(), [database]);
  if (batches === undefined) return <p className={classes.quiet}>{tApp('loading')}</p>;
  const living = batches
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  if (living.length === 0) return <p className={classes.quiet}>{t('historyEmpty')}</p>;
  return (
    <table className={classes.history}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" data-column={column}>
              {t(`historyColumns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {living.map((batch) => (
          <PastImport key={batch.id} batch={batch} />
        ))}
      </tbody>
    </table>
  );
}

function PastImport({ batch }: { readonly batch: ImportBatch }) {
  const { t, i18n } = useTranslation('exchange');
  const { settings } = useRegister();
  const when = new Intl.DateTimeFormat(i18n.language, {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: settings.timeZone,
  });
  const number = new Intl.NumberFormat(i18n.language);
  return (
    <tr>
      <td data-column="date">{when.format(new Date(batch.createdAt))}</td>
      <th scope="row" data-column="file">
        {batch.fileName}
        <small>
          {t(`formats.${batch.format}`)}, {t(`batchTargets.${batch.target}`)}
        </small>
      </th>
      {([batch.created, batch.changed, batch.skipped, batch.problems] as const).map((count, index) => (
        <td key={columns[index + 2]} data-column={columns[index + 2]}>
          {number.format(count)}
        </td>
      ))}
      <td data-column="state">
        {batch.undone ? (
          <span className={classes.quiet}>{t('stateUndone')}</span>
        ) : (
          <UndoImport
            fileName={batch.fileName}
            changeSetId={batch.changeSetId}
            label={t('undoRow', { name: batch.fileName })}
            isCompact
          />
        )}
      </td>
    </tr>
  );
}
