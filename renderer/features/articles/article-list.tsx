import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { FreshnessBadge } from '#renderer/entity-ui/freshness-badge.tsx';
import {
  type ListDefinition,
  type ListScreenField,
  screenField,
} from '#renderer/entity-ui/record-list/list-definition.ts';
import listClasses from '#renderer/entity-ui/record-list/record-list.module.css';
import { useTicketCategoryName } from '#renderer/entity-ui/use-ticket-category-name.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { freshnessBands } from '#shared/domain/access-point/access-point-row.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import classes from './articles.module.css';

type Words = TFunction<'articles'>;

/** The list of sheets: what each answers, how it served, when it was checked. Undefined while the categories load. */
export function useArticleList(): ListDefinition | undefined {
  const { i18n } = useTranslation();
  const categoryName = useTicketCategoryName();
  const today = useToday();
  return useMemo(() => {
    if (categoryName === undefined) return undefined;
    const words = i18n.getFixedT(i18n.language, 'articles');
    return {
      list: 'article',
      tables: ['article', 'ticket', 'ticketEvent'],
      fields: [
        ...textFields(words, categoryName),
        ...servedFields(words),
        ...checkFields(words, i18n.getFixedT(i18n.language, 'lists'), today),
      ],
      columns: ['title', 'category', 'problem', 'used', 'lastUsed', 'verified'],
      quick: ['category', 'freshness'],
      isDated: false,
    };
  }, [i18n, i18n.language, categoryName, today]);
}

function textFields(words: Words, categoryName: (code: string) => string): readonly ListScreenField[] {
  const category = (code: string | null): string =>
    code === null ? words('fields.anyCategory') : categoryName(code);
  return [
    screenField('title', words('fields.title'), 'text', {
      least: 14,
      grow: 2.2,
      render: (value) => <span className={listClasses.name}>{value}</span>,
    }),
    screenField('category', words('fields.category'), 'choice', {
      least: 8,
      grow: 0.4,
      word: categoryName,
      text: (value) => category(typeof value === 'string' ? value : null),
      render: (value) =>
        typeof value === 'string' ? (
          categoryName(value)
        ) : (
          <span className={classes.quiet}>{words('any')}</span>
        ),
    }),
    screenField('problem', words('fields.problem'), 'text', { least: 12, grow: 2.6 }),
    screenField('answer', words('fields.answer'), 'text', { least: 12, grow: 2.6 }),
    screenField('keywords', words('fields.keywords'), 'text', { least: 10 }),
    screenField('links', words('fields.links'), 'text', { least: 10 }),
  ];
}

function servedFields(words: Words): readonly ListScreenField[] {
  return [
    screenField('used', words('fields.used'), 'number', { least: 5.5, grow: 0 }),
    screenField('lastUsed', words('fields.lastUsed'), 'day', { least: 9.5, grow: 0 }),
    screenField('fromTicket', words('fields.fromTicket'), 'yesNo', { least: 9, grow: 0 }),
  ];
}

function checkFields(words: Words, lists: TFunction<'lists'>, today: Day): readonly ListScreenField[] {
  return [
    screenField('verified', words('fields.verifiedOn'), 'day', {
      least: 8.5,
      grow: 0,
      render: (value) => {
        const day = typeof value === 'string' ? value : null;
        return (
          <FreshnessBadge verifiedOn={day} today={today}>
            {day === null ? words('never') : dayText(day)}
          </FreshnessBadge>
        );
      },
    }),
    screenField('freshness', words('fields.freshness'), 'choice', {
      codes: freshnessBands,
      word: (code) => {
        const band = freshnessBands.find((one) => one === code);
        return band === undefined ? code : lists(`freshness.${band}`);
      },
    }),
  ];
}
