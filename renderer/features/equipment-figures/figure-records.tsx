import { Modal, UnstyledButton } from '@mantine/core';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import classes from '#renderer/entity-ui/figures.module.css';
import type { RecordsBehind } from '#renderer/entity-ui/records-behind.ts';
import type { FigureRecord } from '#renderer/workers/equipment-figures-api.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { FigureSources } from '#shared/figures/figure.ts';
import { euroText } from '#shared/messages/euro-text.ts';

/** The tables whose records can be listed. */
export type ListedTable = 'loan' | 'item' | 'maintenance';

/** Whether the records of a table can be listed. */
export function isListed(table: FigureSources['table']): table is ListedTable {
  return table === 'loan' || table === 'item' || table === 'maintenance';
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
      {behind !== null && isListed(behind.table) && (
        <Records title={behind.title} table={behind.table} ids={behind.ids} onOpen={onOpen} />
      )}
    </Modal>
  );
}

type RecordsProps = Pick<RecordsBehind, 'title' | 'ids'> & {
  readonly table: ListedTable;
  readonly onOpen: Props['onOpen'];
};

function Records({ title, table, ids, onOpen }: RecordsProps) {
  const { t, i18n } = useTranslation('equipment');
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
        <caption className="visually-hidden">{title}</caption>
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
