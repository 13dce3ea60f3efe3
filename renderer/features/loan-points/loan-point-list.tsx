import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type ListDefinition,
  type ListScreenField,
  screenField,
} from '#renderer/entity-ui/record-list/list-definition.ts';
import listClasses from '#renderer/entity-ui/record-list/record-list.module.css';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import { loanPointSituations } from '#shared/domain/loan-point/loan-point-row.ts';
import classes from './loan-points.module.css';

type Words = TFunction<'loanPoints'>;

/** The list of loan points: how busy each is, side by side. */
export function useLoanPointList(): ListDefinition {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const words = i18n.getFixedT(i18n.language, 'loanPoints');
    return {
      list: 'loanPoint',
      tables: [
        'loanPoint',
        'item',
        'kit',
        'loan',
        'loanLine',
        'maintenance',
        'inventory',
        'accessPoint',
        'animator',
      ],
      fields: [...identityFields(words), ...loadFields(words), ...reachFields(words)],
      columns: ['name', 'epci', 'items', 'out', 'overdue', 'ofMonth', 'inventoried'],
      quick: ['epci', 'situation'],
      isDated: false,
    };
  }, [i18n, i18n.language]);
}

function identityFields(words: Words): readonly ListScreenField[] {
  return [
    screenField('name', words('fields.name'), 'text', {
      least: 12,
      grow: 2,
      reads: ['situation'],
      render: (value, { values }) => (
        <>
          <span className={listClasses.name}>{value}</span>
          {values.situation !== 'inService' && (
            <span className={classes.quiet}>
              {' '}
              {situationWord(words, String(values.situation)).toLocaleLowerCase()}
            </span>
          )}
        </>
      ),
    }),
    screenField('place', words('fields.place'), 'choice', { least: 11, grow: 1.6 }),
    screenField('epci', words('fields.epci'), 'choices', { least: 9, grow: 1.8 }),
    screenField('situation', words('fields.situation'), 'choice', {
      codes: loanPointSituations,
      word: (code) => situationWord(words, code),
    }),
  ];
}

function situationWord(words: Words, code: string): string {
  const known = loanPointSituations.find((one) => one === code);
  return known === undefined ? code : words(`situations.${known}`);
}

function loadFields(words: Words): readonly ListScreenField[] {
  return [
    screenField('items', words('fields.items'), 'number', { least: 5, grow: 0 }),
    screenField('kits', words('fields.kits'), 'number', { least: 4.5, grow: 0 }),
    screenField('out', words('fields.out'), 'number', {
      least: 9.5,
      grow: 1.2,
      reads: ['items'],
      render: (value, { values }) => (
        <ShareOut out={count(value)} items={count(values.items)} words={words} />
      ),
    }),
    screenField('maintenance', words('fields.maintenance'), 'number', { least: 6.5, grow: 0 }),
    screenField('running', words('fields.running'), 'number', { least: 7, grow: 0 }),
    screenField('overdue', words('fields.overdue'), 'number', {
      least: 5,
      grow: 0,
      render: (value) => <span className={count(value) > 0 ? classes.warn : classes.quiet}>{value}</span>,
    }),
    screenField('ofMonth', words('fields.ofMonth'), 'number', { least: 6.25, grow: 0 }),
    screenField('inventoried', words('fields.inventoried'), 'day', { least: 7.75, grow: 0 }),
  ];
}

function reachFields(words: Words): readonly ListScreenField[] {
  return [
    screenField('manager', words('fields.manager'), 'text', { least: 10 }),
    screenField('phone', words('fields.phone'), 'text', {
      least: 7,
      grow: 0,
      text: (value) => (typeof value === 'string' ? readableNumber(value) : ''),
    }),
    screenField('emails', words('fields.emails'), 'text', { least: 10 }),
    screenField('from', words('fields.from'), 'day', { least: 8, grow: 0 }),
    screenField('to', words('fields.to'), 'day', { least: 8, grow: 0 }),
    screenField('notes', words('fields.notes'), 'text'),
  ];
}

function count(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function ShareOut({
  out,
  items,
  words,
}: {
  readonly out: number;
  readonly items: number;
  readonly words: Words;
}) {
  const share = items === 0 ? 0 : Math.min(100, Math.round((out / items) * 100));
  return (
    <span className={classes.share}>
      <span className={classes.bar} aria-hidden>
        <span style={{ width: `${share}%` }} />
      </span>
      <span>{words('list.outOf', { out, items })}</span>
    </span>
  );
}
