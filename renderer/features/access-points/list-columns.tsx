import type { TFunction } from 'i18next';
import type { ListColumn } from '#renderer/components/table/list-header.tsx';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { hoursText } from '#renderer/entity-ui/duration-text.ts';
import classes from '#renderer/entity-ui/list-screen.module.css';
import { StatusBadge } from '#renderer/entity-ui/status-badge.tsx';
import type { AccessPointRow, AccessPointSortKey } from '#shared/domain/access-point/access-point-row.ts';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import type { CommuneIndex } from '#shared/territory/commune-index.ts';

type Column = ListColumn<AccessPointRow, AccessPointSortKey>;

/** The columns of the list of places. */
export function listColumns(
  t: TFunction<'accessPoints'>,
  communes: CommuneIndex,
  networkNames: ReadonlyMap<string, string>,
): readonly Column[] {
  const column = (
    key: keyof typeof sortKeys,
    least: number,
    grow: number,
    render: Column['render'],
    align: Column['align'] = 'start',
  ): Column => ({ key, title: t(`list.columns.${key}`), least, grow, align, sortKey: sortKeys[key], render });
  return [
    column('name', 15, 3, (row) => <span className={classes.name}>{row.name}</span>),
    column('commune', 8, 1.4, (row) => (
      <>
        {row.communeName}
        {row.postcode !== null && <span className={classes.quiet}> {row.postcode}</span>}
      </>
    )),
    column('departement', 5, 0.9, (row) =>
      row.departementCode === null
        ? null
        : (communes.departementName(row.departementCode) ?? row.departementCode),
    ),
    column('status', 5.25, 0, (row) =>
      row.status === null ? (
        <span className={classes.quiet}>{t('list.noStatus')}</span>
      ) : (
        <StatusBadge status={row.status} />
      ),
    ),
    column('networks', 5.5, 1.9, (row) =>
      row.networkIds
        .map((id) => networkNames.get(id))
        .filter((name) => name !== undefined)
        .join(', '),
    ),
    column('hours', 4, 0, (row) => (row.weeklyOpening === null ? null : hoursText(row.weeklyOpening)), 'end'),
    column('verified', 5, 0, (row) => (
      <span className={classes.freshness} data-freshness={row.freshness}>
        {row.verifiedOn === null ? t('list.never') : dayText(row.verifiedOn)}
      </span>
    )),
    column('phone', 6, 0, (row) => (row.phone === null ? null : readableNumber(row.phone))),
  ];
}

const sortKeys = {
  name: 'name',
  commune: 'communeName',
  departement: 'departementCode',
  status: 'status',
  networks: null,
  hours: 'weeklyOpening',
  verified: 'verifiedOn',
  phone: null,
} as const;
