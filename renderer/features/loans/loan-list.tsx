import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LoanMark } from '#renderer/entity-ui/loan-badge.tsx';
import {
  type ListDefinition,
  type ListScreenField,
  screenField,
} from '#renderer/entity-ui/record-list/list-definition.ts';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import { borrowerKinds } from '#shared/domain/loan/loan-row.ts';
import { type LoanSituation, loanSituations } from '#shared/domain/loan/loan-situation.ts';
import { LOAN_TABLES } from './loan-tables.ts';

type Words = { readonly t: TFunction<'recordList'>; readonly words: TFunction<'loans'> };

const latestFirst = [{ key: 'from', descending: true }];
const soonestFirst = [{ key: 'from', descending: false }];

/** The list of loans: its fields in words, its commonest questions, and how it first comes. */
export function useLoanList(): ListDefinition {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const words = {
      t: i18n.getFixedT(i18n.language, 'recordList'),
      words: i18n.getFixedT(i18n.language, 'loans'),
    };
    const preset = (label: string, values: readonly LoanSituation[], sorts: typeof latestFirst) => ({
      label,
      values,
      sorts,
      warns: values.length === 1 && values[0] === 'overdue',
    });
    return {
      list: 'loan',
      tables: LOAN_TABLES,
      fields: [...mainFields(words), ...otherFields(words)],
      columns: ['name', 'situation', 'borrower', 'things', 'from', 'due', 'loanPoint'],
      quick: ['loanPoint', 'borrowerKind'],
      isDated: false,
      sorts: latestFirst,
      presets: {
        label: words.words('presets.label'),
        all: words.words('presets.all'),
        field: 'situation',
        entries: [
          preset(words.words('presets.current'), ['overdue', 'out'], [{ key: 'due', descending: false }]),
          preset(words.words('presets.upcoming'), ['booked'], soonestFirst),
          preset(words.words('presets.late'), ['overdue'], [{ key: 'due', descending: false }]),
          preset(words.words('presets.waiting'), ['waiting'], [{ key: 'requestedOn', descending: false }]),
          preset(words.words('presets.returned'), ['returned'], [{ key: 'closedOn', descending: true }]),
        ],
      },
    };
  }, [i18n, i18n.language]);
}

function mainFields({ t, words }: Words): readonly ListScreenField[] {
  const situationWord = (code: string): string => {
    const known = loanSituations.find((situation) => situation === code);
    if (known === undefined) return code;
    return known === 'overdue' ? words('overdue') : words(`states.${known}`);
  };
  return [
    screenField('name', t('fields.loans.name'), 'text', { least: 5.75, grow: 0 }),
    screenField('situation', t('fields.loans.situation'), 'choice', {
      least: 8.75,
      grow: 0,
      codes: loanSituations,
      word: situationWord,
      reads: ['daysLate'],
      render: (value, { values: { daysLate } }) => {
        const situation = loanSituations.find((one) => one === value);
        if (situation === undefined) return null;
        return (
          <LoanMark situation={situation}>
            {typeof daysLate === 'number' ? words('late', { count: daysLate }) : situationWord(situation)}
          </LoanMark>
        );
      },
    }),
    screenField('borrower', t('fields.loans.borrower'), 'text', {
      least: 10,
      grow: 2,
      render: (value) => value ?? words('goneBorrower'),
    }),
    screenField('borrowerKind', t('fields.loans.borrowerKind'), 'choice', {
      codes: borrowerKinds,
      word: (code) => {
        const known = borrowerKinds.find((kind) => kind === code);
        return known === undefined ? code : words(`borrowerKinds.${known}`);
      },
    }),
    screenField('things', t('fields.loans.things'), 'text', { least: 9, grow: 2.6 }),
    screenField('from', t('fields.loans.from'), 'day', { least: 5.5, grow: 0 }),
    screenField('due', t('fields.loans.due'), 'day', { least: 6, grow: 0 }),
    screenField('loanPoint', t('fields.loans.loanPoint'), 'choice', { least: 7, grow: 1.4 }),
    screenField('daysLate', t('fields.loans.daysLate'), 'number', { least: 6, grow: 0 }),
    screenField('out', t('fields.loans.out'), 'number', { least: 6, grow: 0 }),
  ];
}

function otherFields({ t }: Words): readonly ListScreenField[] {
  const day = { least: 6.5, grow: 0 };
  return [
    screenField('handedOverOn', t('fields.loans.handedOverOn'), 'day', day),
    screenField('closedOn', t('fields.loans.closedOn'), 'day', day),
    screenField('purpose', t('fields.loans.purpose'), 'text', { least: 10 }),
    screenField('requestedOn', t('fields.loans.requestedOn'), 'day', day),
    screenField('contact', t('fields.loans.contact'), 'text'),
    screenField('phone', t('fields.loans.phone'), 'text', {
      least: 6.5,
      grow: 0,
      text: (value) => (typeof value === 'string' ? readableNumber(value) : ''),
    }),
    screenField('emails', t('fields.loans.emails'), 'text', { least: 10 }),
    screenField('deposit', t('fields.loans.deposit'), 'number', { least: 6, grow: 0 }),
    screenField('depositReturnedOn', t('fields.loans.depositReturnedOn'), 'day', day),
    screenField('remindedOn', t('fields.loans.remindedOn'), 'day', day),
    screenField('handedOverBy', t('fields.loans.handedOverBy'), 'text'),
    screenField('receivedBy', t('fields.loans.receivedBy'), 'text'),
    screenField('notes', t('fields.loans.notes'), 'text'),
  ];
}
