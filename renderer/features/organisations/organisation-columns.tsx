import type { TFunction } from 'i18next';
import type { ListColumn } from '#renderer/components/table/list-header.tsx';
import classes from '#renderer/entity-ui/list-screen.module.css';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import type { OrganisationRow, OrganisationSortKey } from '#shared/domain/organisation/organisation-row.ts';

type Column = ListColumn<OrganisationRow, OrganisationSortKey>;

/** The columns of the list of structures. */
export function organisationColumns(t: TFunction<'organisations'>): readonly Column[] {
  return [
    {
      key: 'name',
      title: t('list.columns.name'),
      least: 16,
      grow: 3,
      align: 'start',
      sortKey: 'name',
      render: ({ name }) => <span className={classes.name}>{name}</span>,
    },
    {
      key: 'kind',
      title: t('list.columns.kind'),
      least: 9,
      grow: 1.4,
      align: 'start',
      sortKey: 'kind',
      render: ({ kind }) => (kind === null ? null : t(`kinds.${kind}`)),
    },
    {
      key: 'commune',
      title: t('list.columns.commune'),
      least: 9,
      grow: 1.4,
      align: 'start',
      sortKey: 'communeName',
      render: ({ communeName, postcode }) => (
        <>
          {communeName}
          {postcode !== null && <span className={classes.quiet}> {postcode}</span>}
        </>
      ),
    },
    {
      key: 'roles',
      title: t('list.columns.roles'),
      least: 9,
      grow: 2,
      align: 'start',
      sortKey: null,
      render: ({ roles }) => roles.map((role) => t(`roles.${role}`)).join(', '),
    },
    {
      key: 'places',
      title: t('list.columns.places'),
      least: 6.5,
      grow: 0,
      align: 'end',
      sortKey: 'places',
      render: ({ places }) => places.toLocaleString('fr'),
    },
    {
      key: 'phone',
      title: t('list.columns.phone'),
      least: 7,
      grow: 0,
      align: 'start',
      sortKey: null,
      render: ({ phone }) => (phone === null ? null : readableNumber(phone)),
    },
  ];
}
