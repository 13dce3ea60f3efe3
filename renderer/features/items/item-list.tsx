import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { ItemStateBadge } from '#renderer/entity-ui/item-state-badge.tsx';
import {
  type ListDefinition,
  type ListScreenField,
  screenField,
} from '#renderer/entity-ui/record-list/list-definition.ts';
import classes from '#renderer/entity-ui/record-list/record-list.module.css';
import { useItemCategories } from '#renderer/entity-ui/use-item-categories.ts';
import { itemConditions, itemOrigins, itemTrackings, retirementReasons } from '#shared/domain/item/item.ts';
import { itemStates } from '#shared/domain/item/item-state.ts';

type Words = { readonly t: TFunction<'recordList'>; readonly words: TFunction<'items'> };

/** The list of items: its fields in words, and how it first comes. Undefined while the officer's categories load. */
export function useItemList(): ListDefinition | undefined {
  const { i18n } = useTranslation();
  const categories = useItemCategories();
  return useMemo(() => {
    if (categories === undefined) return undefined;
    const words = {
      t: i18n.getFixedT(i18n.language, 'recordList'),
      words: i18n.getFixedT(i18n.language, 'items'),
    };
    return {
      list: 'item',
      tables: [
        'item',
        'kit',
        'lot',
        'loanPoint',
        'loan',
        'loanLine',
        'maintenance',
        'accessPoint',
        'organisation',
        'animator',
      ],
      fields: [
        ...nameFields(words, categories.nameOf),
        ...whereFields(words),
        ...objectFields(words),
        ...originFields(words),
      ],
      columns: ['name', 'number', 'category', 'state', 'loanPoint', 'condition', 'value'],
      quick: ['category', 'loanPoint', 'condition', 'lot'],
      isDated: false,
      presets: {
        label: words.words('presets.label'),
        all: words.words('presets.all'),
        field: 'state',
        entries: [
          preset(words.words('presets.inStock'), ['available', 'out', 'repair', 'allotted']),
          ...itemStates.map((state) => preset(words.words(`states.${state}`), [state])),
        ],
      },
    };
  }, [i18n, i18n.language, categories]);
}

function nameFields({ t, words }: Words, categoryName: (code: string) => string): readonly ListScreenField[] {
  return [
    screenField('name', t('fields.items.name'), 'text', {
      least: 10,
      grow: 2,
      reads: ['quantity', 'tracking', 'kit'],
      render: (value, { values }) => (
        <>
          <span className={classes.name}>{value}</span>
          {values.tracking === 'counted' && typeof values.quantity === 'number' && (
            <span className={classes.quiet}> {words('table.quantity', { count: values.quantity })}</span>
          )}
        </>
      ),
    }),
    screenField('number', t('fields.items.number'), 'text', { least: 7.25, grow: 0.4 }),
    screenField('category', t('fields.items.category'), 'choice', {
      least: 7.5,
      grow: 0.8,
      word: categoryName,
    }),
    screenField('state', t('fields.items.state'), 'choice', {
      least: 8.5,
      grow: 1.6,
      reads: ['borrower', 'due', 'place'],
      codes: itemStates,
      word: (code) => wordOf(itemStates, code, (state) => words(`states.${state}`)),
      render: (value, { values: { borrower, due, place } }) => {
        const state = itemStates.find((one) => one === value);
        if (state === undefined) return null;
        const where = state === 'out' ? borrower : state === 'allotted' ? place : null;
        return (
          <span
            title={
              typeof due === 'string' && state === 'out'
                ? words('list.until', { date: dayText(due) })
                : undefined
            }
          >
            <ItemStateBadge state={state} />
            {typeof where === 'string' && <span className={classes.quiet}> {where}</span>}
          </span>
        );
      },
    }),
  ];
}

function whereFields({ t }: Words): readonly ListScreenField[] {
  return [
    screenField('loanPoint', t('fields.items.loanPoint'), 'choice', { least: 8, grow: 1.4 }),
    screenField('place', t('fields.items.place'), 'choice', { least: 9, grow: 1.2 }),
    screenField('kit', t('fields.items.kit'), 'choice', { least: 8 }),
    screenField('lot', t('fields.items.lot'), 'choice', { least: 8 }),
    screenField('borrower', t('fields.items.borrower'), 'text', { least: 9 }),
    screenField('due', t('fields.items.due'), 'day', { least: 6.5, grow: 0 }),
  ];
}

function objectFields({ t, words }: Words): readonly ListScreenField[] {
  return [
    screenField('condition', t('fields.items.condition'), 'choice', {
      least: 4.75,
      grow: 0,
      codes: itemConditions,
      word: (code) => wordOf(itemConditions, code, (condition) => words(`conditions.${condition}`)),
    }),
    screenField('brand', t('fields.items.brand'), 'choice', { least: 7 }),
    screenField('model', t('fields.items.model'), 'text', { least: 8 }),
    screenField('serial', t('fields.items.serial'), 'text', { least: 8 }),
    screenField('value', t('fields.items.value'), 'number', { least: 5.25, grow: 0 }),
    screenField('totalValue', t('fields.items.totalValue'), 'number', { least: 7, grow: 0 }),
    screenField('tracking', t('fields.items.tracking'), 'choice', {
      least: 6.5,
      grow: 0,
      codes: itemTrackings,
      word: (code) => wordOf(itemTrackings, code, (tracking) => words(`trackings.${tracking}`)),
    }),
    screenField('quantity', t('fields.items.quantity'), 'number', { least: 5, grow: 0 }),
    screenField('accessories', t('fields.items.accessories'), 'choices', { least: 9 }),
    screenField('preparationDays', t('fields.items.preparationDays'), 'number', { least: 6, grow: 0 }),
    screenField('notes', t('fields.items.notes'), 'text'),
  ];
}

function originFields({ t, words }: Words): readonly ListScreenField[] {
  return [
    screenField('origin', t('fields.items.origin'), 'choice', {
      least: 7,
      grow: 0,
      codes: itemOrigins,
      word: (code) => wordOf(itemOrigins, code, (origin) => words(`origins.${origin}`)),
    }),
    screenField('funder', t('fields.items.funder'), 'choice', { least: 9 }),
    screenField('funding', t('fields.items.funding'), 'text', { least: 9 }),
    screenField('acquiredOn', t('fields.items.acquiredOn'), 'day', { least: 6.5, grow: 0 }),
    screenField('retiredOn', t('fields.items.retiredOn'), 'day', { least: 6.5, grow: 0 }),
    screenField('retiredReason', t('fields.items.retiredReason'), 'choice', {
      least: 8,
      grow: 0,
      codes: retirementReasons,
      word: (code) => wordOf(retirementReasons, code, (reason) => words(`retirementReasons.${reason}`)),
    }),
  ];
}

/** Items of some states, by name. */
function preset(label: string, values: readonly string[]) {
  return { label, values, warns: false, sorts: [{ key: 'name', descending: false }] };
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
