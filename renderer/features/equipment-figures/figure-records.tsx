import { Modal, UnstyledButton } from '@mantine/core';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import type { FigureRecord } from '#renderer/workers/equipment-figures-api.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { FigureSources } from '#shared/figures/figure.ts';
import { euroText } from '#shared/messages/euro-text.ts';
import classes from './equipment-figures.module.css';

/** The records behind a figure. */
export type RecordsBehind = {
  /** The figure, in words. */
  readonly title: string;
  readonly table: 'loan' | 'item' | 'maintenance';
  readonly ids: readonly string[];
};

/** The records that a figure's sources name; null where they name none that can be listed. */
export function recordsBehind(title: string, { table, ids }: FigureSources): RecordsBehind | null {
  if (table !== 'loan' && table !== 'item' && table !== 'maintenance') return null;
  return ids === undefined || ids.length === 0 ? null : { title, table, ids };
}

/** Rows shown at once; a longer list says how many it leaves out. */
const SHOWN = 300;

type Props = {
  readonly behind: RecordsBehind | null;
  readonly onClose: () => void;
  readonly onOpen: (record: FigureRecord) => void;
};

/** Over the figures: the list of the records behind one of them, each opening its page. */
export function FigureRecords({ behind, onClose, onOpen }: Props) {
  return (
    <Modal opened={behind !== null} onClose={onClose} size="lg" title={behind?.title ?? ''}>
      {behind !== null && <Records behind={behind} onOpen={onOpen} />}
    </Modal>
  );
}

function Records({ behind, onOpen }: { readonly behind: RecordsBehind; readonly onOpen: Props['onOpen'] }) {
  const { t, i18n } = useTranslation('equipment');
  const { table, ids } = behind;
  const read = useCallback((api: RegisterApi) => api.figureRecords(table, ids.slice(0, SHOWN)), [table, ids]);
  const records = useRegisterQuery(read, ['loan', 'item', 'maintenance']);
  if (records === undefined) return null;
  if (records.length === 0) return <p className={classes.quiet}>{t('records.none')}</p>;
  const loans = table === 'loan';
  return (
    <>
      {ids.length > SHOWN && (
        <p className={classes.note}>{t('records.more', { shown: SHOWN, count: ids.length })}</p>
      )}
      <table className={classes.table}>
        <caption className="visually-hidden">{behind.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('records.number')}</th>
            <th scope="col">{t(loans ? 'records.borrower' : 'records.name')}</th>
            <th scope="col">
              {t(loans ? 'records.handedOver' : table === 'item' ? 'records.acquired' : 'records.begun')}
            </th>
            {!loans && (
              <th scope="col" data-align="end">
                {t(table === 'item' ? 'records.value' : 'records.cost')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {records.map((record, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an item may have several repairs, in one order
            <tr key={`${record.id} ${index}`}>
              <th scope="row" className={classes.number}>
                <UnstyledButton className={classes.records} onClick={() => onOpen(record)}>
                  {record.number}
                </UnstyledButton>
              </th>
              <td>{record.name}</td>
              <td>{record.day === null ? t('records.notReported') : dayText(record.day)}</td>
              {!loans && (
                <td data-align="end">
                  {record.amount === null ? t('records.notReported') : euroText(record.amount, i18n.language)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
