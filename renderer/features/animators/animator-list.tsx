import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import {
  type ListDefinition,
  type ListScreenField,
  screenField,
} from '#renderer/entity-ui/record-list/list-definition.ts';
import classes from '#renderer/entity-ui/record-list/record-list.module.css';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import { animatorKinds, contractKinds, employmentStatuses } from '#shared/domain/animator/animator.ts';
import { animatorSituations } from '#shared/domain/animator/animator-row.ts';
import type { FieldValue } from '#shared/list/list-field.ts';
import own from './animators.module.css';

type Words = { readonly t: TFunction<'recordList'>; readonly words: TFunction<'animators'> };

/** The directory of animators: its fields in words, and how it first comes. */
export function useAnimatorList(): ListDefinition {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const words = {
      t: i18n.getFixedT(i18n.language, 'recordList'),
      words: i18n.getFixedT(i18n.language, 'animators'),
    };
    return {
      list: 'animator',
      tables: ['animator', 'assignment', 'absence', 'organisation', 'accessPoint'],
      fields: [...timeFields(words), ...contractFields(words), ...personFields(words)],
      columns: ['name', 'kind', 'places', 'fte', 'employer', 'contractTo', 'phone'],
      quick: ['kind', 'situation', 'skills', 'employer'],
      // Assignments and absences have days: the directory can be read on any of them.
      isDated: true,
    };
  }, [i18n, i18n.language]);
}

/** What an animator does on the day. */
function timeFields({ t, words }: Words): readonly ListScreenField[] {
  return [
    screenField('name', t('fields.animators.name'), 'text', {
      least: 11.5,
      grow: 2,
      reads: ['situation'],
      render: (value, { values }) => (
        <>
          <span className={classes.name}>{value}</span>
          {has(values.situation, 'absent') && <span className={own.warn}> {words('list.absent')}</span>}
        </>
      ),
    }),
    screenField('kind', t('fields.animators.kind'), 'choice', {
      least: 8.5,
      codes: animatorKinds,
      word: (code) => wordOf(animatorKinds, code, (kind) => words(`kinds.${kind}`)),
    }),
    screenField('places', t('fields.animators.places'), 'choices', {
      least: 10.5,
      grow: 2.2,
      reads: ['kind'],
      render: (value, { values }) =>
        Array.isArray(value) && value.length > 0 ? (
          value.join(', ')
        ) : (
          // A member of the pool waits without a place: nothing stands out.
          <span className={values.kind === 'pool' ? classes.quiet : own.warn}>
            {words('list.unassigned')}
          </span>
        ),
    }),
    screenField('fte', t('fields.animators.fte'), 'number', {
      least: 5.25,
      grow: 0,
      reads: ['situation'],
      render: (value, { values }) => {
        if (value === null) return words('skill.answers.unknown');
        const text = value.toLocaleString('fr');
        return has(values.situation, 'overFull') ? <span className={own.warn}>{text}</span> : text;
      },
    }),
    screenField('situation', t('fields.animators.situation'), 'choices', {
      codes: animatorSituations,
      word: (code) => wordOf(animatorSituations, code, (situation) => words(`situations.${situation}`)),
    }),
  ];
}

function contractFields({ t, words }: Words): readonly ListScreenField[] {
  return [
    screenField('employer', t('fields.animators.employer'), 'choice', { least: 9, grow: 1.8 }),
    screenField('status', t('fields.animators.status'), 'choice', {
      codes: employmentStatuses,
      word: (code) => wordOf(employmentStatuses, code, (status) => words(`statuses.${status}`)),
    }),
    screenField('contract', t('fields.animators.contract'), 'choice', {
      codes: contractKinds,
      word: (code) => wordOf(contractKinds, code, (contract) => words(`contracts.${contract}`)),
    }),
    screenField('contractFte', t('fields.animators.contractFte'), 'number', { least: 5.5, grow: 0 }),
    screenField('contractFrom', t('fields.animators.contractFrom'), 'day', { least: 7, grow: 0 }),
    screenField('contractTo', t('fields.animators.contractTo'), 'day', {
      least: 6,
      grow: 0,
      reads: ['situation'],
      render: (value, { values }) =>
        typeof value === 'string' && (
          <span
            className={
              has(values.situation, 'contractEnding') || has(values.situation, 'contractOver')
                ? own.warn
                : undefined
            }
          >
            {dayText(value)}
          </span>
        ),
    }),
    screenField('skills', t('fields.animators.skills'), 'choices', { least: 10 }),
    screenField('passOn', t('fields.animators.passOn'), 'choices', { least: 10 }),
    screenField('accreditations', t('fields.animators.accreditations'), 'text', { least: 10 }),
    screenField('trainings', t('fields.animators.trainings'), 'text', { least: 10 }),
  ];
}

function personFields({ t }: Words): readonly ListScreenField[] {
  return [
    screenField('commune', t('fields.animators.commune'), 'choice', { grow: 1.4 }),
    screenField('postcode', t('fields.animators.postcode'), 'text', { least: 6, grow: 0 }),
    screenField('travel', t('fields.animators.travel'), 'number', { least: 6, grow: 0 }),
    screenField('phone', t('fields.animators.phone'), 'text', {
      least: 6.5,
      grow: 0,
      text: (value) => (typeof value === 'string' ? readableNumber(value) : ''),
    }),
    screenField('emails', t('fields.animators.emails'), 'text', { least: 10 }),
    screenField('verified', t('fields.animators.verified'), 'day', { least: 6, grow: 0 }),
    screenField('notes', t('fields.animators.notes'), 'text'),
  ];
}

/** Whether a field that holds several values holds one. */
function has(value: FieldValue | undefined, code: string): boolean {
  return Array.isArray(value) && value.includes(code);
}

/** The word of a code of a closed list; the code itself where the list does not know it. */
function wordOf<Code extends string>(
  codes: readonly Code[],
  code: string,
  word: (code: Code) => string,
): string {
  const known = codes.find((one) => one === code);
  return known === undefined ? code : word(known);
}
