import { useTranslation } from 'react-i18next';
import type { RowSelection } from '#renderer/components/table/row-selection.ts';
import classes from './ticket-queue.module.css';

/** The names of the columns of the queue, and the box that chooses all. */
export function QueueHeader({ selection }: { readonly selection: RowSelection }) {
  const { t } = useTranslation('ticketQueue');
  const names = [
    { key: 'priority', name: <abbr title={t('list.priority')}>{t('list.priorityShort')}</abbr> },
    { key: 'ticket', name: t('list.ticket') },
    { key: 'situation', name: t('list.situation') },
    { key: 'target', name: t('list.target') },
    { key: 'followedBy', name: t('list.followedBy') },
  ];
  return (
    <thead className={classes.tableHead}>
      <tr className={classes.header}>
        <th scope="col" className={classes.box}>
          <input
            type="checkbox"
            aria-label={t('list.chooseAll')}
            checked={selection.state === 'all'}
            ref={(box) => {
              if (box !== null) box.indeterminate = selection.state === 'some';
            }}
            onChange={selection.state === 'all' ? selection.clear : selection.chooseAll}
          />
        </th>
        {names.map(({ key, name }) => (
          <th key={key} scope="col" className={classes.headerCell}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
