import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { hoursText } from '#renderer/entity-ui/duration-text.ts';
import {
  type ListDefinition,
  type ListScreenField,
  screenField,
} from '#renderer/entity-ui/record-list/list-definition.ts';
import classes from '#renderer/entity-ui/record-list/record-list.module.css';
import { StatusBadge } from '#renderer/entity-ui/status-badge.tsx';
import {
  accessPointForms,
  accessPointOrigins,
  accessPointStatuses,
  connections,
  reportingRhythms,
  wheelchairAccess,
  zonings,
} from '#shared/domain/access-point/access-point.ts';
import { freshnessBands } from '#shared/domain/access-point/access-point-row.ts';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import { typologies } from '#shared/domain/access-point/typologies.ts';
import type { FieldValue } from '#shared/list/list-field.ts';

type Words = {
  readonly t: TFunction<'recordList'>;
  readonly places: TFunction<'accessPoints'>;
  readonly lists: TFunction<'lists'>;
};

/** The list of places: its fields in words, and how it first comes. */
export function usePlaceList(): ListDefinition {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const words = {
      t: i18n.getFixedT(i18n.language, 'recordList'),
      places: i18n.getFixedT(i18n.language, 'accessPoints'),
      lists: i18n.getFixedT(i18n.language, 'lists'),
    };
    return {
      list: 'accessPoint',
      tables: ['accessPoint', 'network', 'organisation'],
      fields: [...mainFields(words), ...equipmentFields(words), ...standardFields(words)],
      columns: ['name', 'commune', 'departement', 'status', 'networks', 'hours', 'verified', 'phone'],
      quick: ['departement', 'commune', 'networks', 'status', 'freshness'],
      isDated: true,
    };
  }, [i18n, i18n.language]);
}

const hoursOf = (value: FieldValue): string =>
  typeof value === 'number' ? hoursText(Math.round(value * 60)) : '';
const phoneOf = (value: FieldValue): string => (typeof value === 'string' ? readableNumber(value) : '');

function mainFields({ t, places, lists }: Words): readonly ListScreenField[] {
  return [
    screenField('name', t('fields.places.name'), 'text', {
      least: 15,
      grow: 3,
      render: (value) => <span className={classes.name}>{value}</span>,
    }),
    screenField('commune', t('fields.places.commune'), 'choice', {
      grow: 1.4,
      reads: ['postcode'],
      render: (value, { values }) => (
        <>
          {value}
          {values.postcode !== null && <span className={classes.quiet}> {values.postcode}</span>}
        </>
      ),
    }),
    screenField('postcode', t('fields.places.postcode'), 'text', { least: 6, grow: 0 }),
    screenField('address', t('fields.places.address'), 'text', { least: 10 }),
    screenField('departement', t('fields.places.departement'), 'choice', { least: 5, grow: 0.9 }),
    screenField('epci', t('fields.places.epci'), 'choice', { grow: 1.4 }),
    screenField('status', t('fields.places.status'), 'choice', {
      least: 5.25,
      grow: 0,
      codes: accessPointStatuses,
      word: (code) => codeWord(accessPointStatuses, code, (status) => lists(`statuses.${status}`)),
      render: (value) => {
        const status = accessPointStatuses.find((one) => one === value);
        return status === undefined ? (
          <span className={classes.quiet}>{places('list.noStatus')}</span>
        ) : (
          <StatusBadge status={status} />
        );
      },
    }),
    screenField('statusSince', t('fields.places.statusSince'), 'day', { least: 7, grow: 0 }),
    screenField('networks', t('fields.places.networks'), 'choices', { least: 5.5, grow: 1.9 }),
    screenField('carrier', t('fields.places.carrier'), 'choice', { least: 9, grow: 1.6 }),
    screenField('typologies', t('fields.places.typologies'), 'choices', {
      word: (code) => typologies[code] ?? code,
    }),
    screenField('hours', t('fields.places.hours'), 'number', { least: 4, grow: 0, text: hoursOf }),
    screenField('verified', t('fields.places.verified'), 'day', {
      least: 5,
      grow: 0,
      reads: ['freshness'],
      render: (value, { values }) => (
        <span className={classes.freshness} data-freshness={values.freshness}>
          {typeof value === 'string' ? dayText(value) : places('list.never')}
        </span>
      ),
    }),
    screenField('freshness', t('fields.places.freshness'), 'choice', {
      codes: freshnessBands,
      word: (code) => codeWord(freshnessBands, code, (band) => lists(`freshness.${band}`)),
    }),
    screenField('rhythm', t('fields.places.rhythm'), 'choice', {
      codes: reportingRhythms,
      word: (code) => codeWord(reportingRhythms, code, (rhythm) => lists(`rhythms.${rhythm}`)),
    }),
    screenField('phone', t('fields.places.phone'), 'text', { least: 6, grow: 0, text: phoneOf }),
    screenField('emails', t('fields.places.emails'), 'text', { least: 10 }),
    screenField('contacts', t('fields.places.contacts'), 'text'),
    screenField('websites', t('fields.places.websites'), 'text', { least: 10 }),
  ];
}

function equipmentFields({ t, lists }: Words): readonly ListScreenField[] {
  const count = { least: 5.5, grow: 0 };
  return [
    screenField('form', t('fields.places.form'), 'choice', {
      codes: accessPointForms,
      word: (code) => codeWord(accessPointForms, code, (form) => lists(`forms.${form}`)),
    }),
    screenField('origin', t('fields.places.origin'), 'choice', {
      codes: accessPointOrigins,
      word: (code) => codeWord(accessPointOrigins, code, (origin) => lists(`origins.${origin}`)),
    }),
    screenField('hub', t('fields.places.hub'), 'choice', { least: 9, grow: 1.4 }),
    screenField('animatorExpected', t('fields.places.animatorExpected'), 'yesNo', { least: 7, grow: 0 }),
    screenField('workstationsFixed', t('fields.places.workstationsFixed'), 'number', count),
    screenField('workstationsPortable', t('fields.places.workstationsPortable'), 'number', {
      ...count,
      least: 7,
    }),
    screenField('tablets', t('fields.places.tablets'), 'number', count),
    screenField('connection', t('fields.places.connection'), 'choice', {
      codes: connections,
      word: (code) => codeWord(connections, code, (connection) => lists(`connections.${connection}`)),
    }),
    screenField('freeAccess', t('fields.places.freeAccess'), 'number', { ...count, least: 9, text: hoursOf }),
    screenField('accompanied', t('fields.places.accompanied'), 'number', {
      ...count,
      least: 9.5,
      text: hoursOf,
    }),
    screenField('zoning', t('fields.places.zoning'), 'choices', {
      codes: zonings,
      word: (code) => codeWord(zonings, code, (zoning) => lists(`zonings.${zoning}`)),
    }),
    screenField('wheelchair', t('fields.places.wheelchair'), 'choice', {
      least: 9,
      codes: wheelchairAccess,
      word: (code) => codeWord(wheelchairAccess, code, (access) => lists(`wheelchair.${access}`)),
    }),
    screenField('stops', t('fields.places.stops'), 'number', { ...count, least: 4 }),
  ];
}

function standardFields({ t, lists }: Words): readonly ListScreenField[] {
  // Values of the national standard are words already.
  const listed = [
    'services',
    'publics',
    'specificSupport',
    'fees',
    'programmes',
    'trainingLabels',
    'accessModes',
    'supportModes',
  ] as const;
  return [
    ...listed.map((key) => {
      const words: Readonly<Record<string, string>> = lists(key, { returnObjects: true });
      return screenField(key, t(`fields.places.${key}`), 'choices', {
        least: 10,
        codes: Object.keys(words),
        word: (code) => words[code] ?? code,
      });
    }),
    screenField('pivot', t('fields.places.pivot'), 'text', { least: 9, grow: 0 }),
    screenField('parentOrganisation', t('fields.places.parentOrganisation'), 'text', { least: 10 }),
    screenField('dataSource', t('fields.places.dataSource'), 'text'),
    screenField('sourceUpdatedOn', t('fields.places.sourceUpdatedOn'), 'day', { least: 9, grow: 0 }),
  ];
}

function codeWord<Code extends string>(
  codes: readonly Code[],
  code: string,
  word: (code: Code) => string,
): string {
  const known = codes.find((one) => one === code);
  return known === undefined ? code : word(known);
}
