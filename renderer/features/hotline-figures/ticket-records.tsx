import { Modal, UnstyledButton } from '@mantine/core';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '#renderer/entity-ui/figures.module.css';
import { shortInstantText } from '#renderer/entity-ui/instant-text.ts';
import type { RecordsBehind } from '#renderer/entity-ui/records-behind.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';

/** Rows shown at once; a longer list says how many it leaves out. */
const SHOWN = 300;

type Props = {
  readonly behind: RecordsBehind | null;
  readonly onClose: () => void;
  readonly onOpen: (ticketId: string) => void;
};

/** Over the figures: the tickets behind one of them, each opening its page. */
export function TicketRecords({ behind, onClose, onOpen }: Props) {
  return (
    <Modal opened={behind !== null} onClose={onClose} size="xl" title={behind?.title ?? ''}>
      {behind !== null && <Records title={behind.title} ids={behind.ids} onOpen={onOpen} />}
    </Modal>
  );
}

type RecordsProps = Pick<RecordsBehind, 'title' | 'ids'> & { readonly onOpen: Props['onOpen'] };

function Records({ title, ids, onOpen }: RecordsProps) {
  const { t, i18n } = useTranslation('hotlineFigures');
  const { settings } = useRegister();
  const { t: words } = useTranslation('tickets');
  const read = useCallback((api: RegisterApi) => api.ticketRows(ids.slice(0, SHOWN)), [ids]);
  const rows = useRegisterQuery(read, ['ticket', 'ticketEvent']);
  if (rows === undefined) return null;
  if (rows.length === 0) return <p className={classes.quiet}>{t('records.none')}</p>;
  return (
    <>
      {ids.length > SHOWN && (
        <p className={classes.note}>{t('records.more', { shown: SHOWN, count: ids.length })}</p>
      )}
      <table className={classes.table}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {(['number', 'subject', 'place', 'opened', 'situation'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`records.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, number, subject, placeName, organisationName, openedAt, situation }) => (
            <tr key={id}>
              <th scope="row" className={classes.number}>
                <UnstyledButton className={classes.records} onClick={() => onOpen(id)}>
                  {number}
                </UnstyledButton>
              </th>
              <td>{subject}</td>
              <td>{placeName ?? organisationName ?? t('records.notReported')}</td>
              <td>{shortInstantText(openedAt, settings.timeZone, i18n.language, words)}</td>
              <td>{words(`situations.${situation}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
