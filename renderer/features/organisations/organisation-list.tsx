import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type ListDefinition, screenField } from '#renderer/entity-ui/record-list/list-definition.ts';
import classes from '#renderer/entity-ui/record-list/record-list.module.css';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import { organisationKinds, organisationRoles } from '#shared/domain/organisation/organisation.ts';

/** The list of structures: its fields in words, and how it first comes. */
export function useOrganisationList(): ListDefinition {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const t = i18n.getFixedT(i18n.language, 'recordList');
    const words = i18n.getFixedT(i18n.language, 'organisations');
    return {
      list: 'organisation',
      tables: ['organisation', 'accessPoint'],
      fields: [
        screenField('name', t('fields.organisations.name'), 'text', {
          least: 16,
          grow: 3,
          render: (value) => <span className={classes.name}>{value}</span>,
        }),
        screenField('kind', t('fields.organisations.kind'), 'choice', {
          least: 9,
          grow: 1.4,
          codes: organisationKinds,
          word: (code) => {
            const kind = organisationKinds.find((one) => one === code);
            return kind === undefined ? code : words(`kinds.${kind}`);
          },
        }),
        screenField('commune', t('fields.organisations.commune'), 'choice', {
          least: 9,
          grow: 1.4,
          reads: ['postcode'],
          render: (value, { values }) => (
            <>
              {value}
              {values.postcode !== null && <span className={classes.quiet}> {values.postcode}</span>}
            </>
          ),
        }),
        screenField('postcode', t('fields.organisations.postcode'), 'text', { least: 6, grow: 0 }),
        screenField('address', t('fields.organisations.address'), 'text', { least: 10 }),
        screenField('roles', t('fields.organisations.roles'), 'choices', {
          least: 9,
          grow: 2,
          codes: organisationRoles,
          word: (code) => {
            const role = organisationRoles.find((one) => one === code);
            return role === undefined ? code : words(`roles.${role}`);
          },
        }),
        screenField('places', t('fields.organisations.places'), 'number', { least: 6.5, grow: 0 }),
        screenField('phone', t('fields.organisations.phone'), 'text', {
          least: 7,
          grow: 0,
          text: (value) => (typeof value === 'string' ? readableNumber(value) : ''),
        }),
        screenField('emails', t('fields.organisations.emails'), 'text', { least: 10 }),
        screenField('websites', t('fields.organisations.websites'), 'text', { least: 10 }),
        screenField('contacts', t('fields.organisations.contacts'), 'text'),
        screenField('siret', t('fields.organisations.siret'), 'text', { least: 9, grow: 0 }),
        screenField('rna', t('fields.organisations.rna'), 'text', { least: 7, grow: 0 }),
        screenField('verified', t('fields.organisations.verified'), 'day', { least: 6, grow: 0 }),
        screenField('notes', t('fields.organisations.notes'), 'text'),
      ],
      columns: ['name', 'kind', 'commune', 'roles', 'places', 'phone'],
      quick: ['kind', 'roles', 'commune'],
      isDated: false,
    };
  }, [i18n, i18n.language]);
}
