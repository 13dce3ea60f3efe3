import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type ListDefinition,
  type ListScreenField,
  screenField,
} from '#renderer/entity-ui/record-list/list-definition.ts';
import { TicketPriorityBadge, TicketSituationBadge } from '#renderer/entity-ui/ticket-badges.tsx';
import { type TicketCategoryChoice, useTicketCategories } from '#renderer/entity-ui/use-ticket-categories.ts';
import {
  impacts,
  priorities,
  prioritySchema,
  ticketChannels,
  ticketTypes,
  urgencies,
} from '#shared/domain/ticket/ticket.ts';
import type { TicketSituation } from '#shared/domain/ticket/ticket-clock.ts';
import { ticketStandings } from '#shared/domain/ticket/ticket-standing.ts';
import { StandingMark } from './standing-mark.tsx';

type Words = {
  readonly t: TFunction<'ticketList'>;
  readonly words: TFunction<'tickets'>;
  readonly categories: readonly TicketCategoryChoice[];
};

const situations: readonly TicketSituation[] = ['open', 'waitingCaller', 'waitingThird', 'solved', 'closed'];
const latestFirst = [{ key: 'openedOn', descending: true }];

/** The list of tickets: its fields in words, its commonest questions, and how it first comes. */
export function useTicketList(): ListDefinition {
  const { i18n } = useTranslation();
  const categories = useTicketCategories();
  return useMemo(() => {
    const t = i18n.getFixedT(i18n.language, 'ticketList');
    const tools = { t, words: i18n.getFixedT(i18n.language, 'tickets'), categories };
    const preset = (label: string, values: readonly TicketSituation[], sorts = latestFirst) => ({
      label,
      values,
      sorts,
      warns: false,
    });
    return {
      list: 'ticket',
      tables: [
        'ticket',
        'ticketEvent',
        'answeringLevel',
        'hotlineSettings',
        'accessPoint',
        'organisation',
        'animator',
        'item',
      ],
      fields: [...mainFields(tools), ...tiedFields(tools), ...timeFields(tools), ...otherFields(tools)],
      columns: ['name', 'subject', 'place', 'situation', 'standing', 'priority', 'openedOn'],
      quick: ['standing', 'priority', 'category', 'level', 'assignee'],
      isDated: false,
      sorts: latestFirst,
      presets: {
        label: t('presets.label'),
        all: t('presets.all'),
        field: 'situation',
        entries: [
          preset(
            t('presets.pending'),
            ['open', 'waitingCaller', 'waitingThird'],
            [
              { key: 'priority', descending: false },
              { key: 'openedOn', descending: false },
            ],
          ),
          preset(t('presets.waiting'), ['waitingCaller', 'waitingThird']),
          preset(t('presets.solved'), ['solved']),
          preset(t('presets.closed'), ['closed']),
        ],
      },
    };
  }, [i18n, i18n.language, categories]);
}

/** A field of a closed list, worded by it; a code that it does not know is shown as it is. */
function coded<Code extends string>(codes: readonly Code[], word: (code: Code) => string) {
  return {
    codes,
    word: (value: string): string => {
      const code = codes.find((one) => one === value);
      return code === undefined ? value : word(code);
    },
  };
}

function mainFields({ t, words, categories }: Words): readonly ListScreenField[] {
  return [
    screenField('name', t('fields.name'), 'text', { least: 7, grow: 0 }),
    screenField('subject', t('fields.subject'), 'text', { least: 11, grow: 3 }),
    screenField('situation', t('fields.situation'), 'choice', {
      ...coded(situations, (code) => words(`situations.${code}`)),
      least: 9.25,
      grow: 0,
      render: (value) => {
        const situation = situations.find((one) => one === value);
        return situation === undefined ? null : <TicketSituationBadge situation={situation} />;
      },
    }),
    screenField('standing', t('fields.standing'), 'choice', {
      ...coded(ticketStandings, (code) => t(`standings.${code}`)),
      least: 8.75,
      grow: 0,
      render: (value) => {
        const standing = ticketStandings.find((one) => one === value);
        return standing === undefined ? null : (
          <StandingMark standing={standing}>{t(`standings.${standing}`)}</StandingMark>
        );
      },
    }),
    screenField('priority', t('fields.priority'), 'choice', {
      ...coded(priorities, (code) => words(`priorities.${code}`)),
      least: 4.5,
      grow: 0,
      render: (value) => {
        const priority = prioritySchema.safeParse(value);
        return priority.success ? <TicketPriorityBadge priority={priority.data} short /> : null;
      },
    }),
    screenField('category', t('fields.category'), 'choice', {
      least: 6,
      codes: categories.map(({ value }) => value),
      word: (value) => categories.find((one) => one.value === value)?.label ?? t('goneCategory'),
    }),
    screenField(
      'type',
      t('fields.type'),
      'choice',
      coded(ticketTypes, (code) => words(`types.${code}`)),
    ),
    screenField(
      'channel',
      t('fields.channel'),
      'choice',
      coded(ticketChannels, (code) => words(`channels.${code}`)),
    ),
    screenField('assignee', t('fields.assignee'), 'choice'),
    screenField('level', t('fields.level'), 'choice'),
  ];
}

function tiedFields({ t }: Words): readonly ListScreenField[] {
  return [
    screenField('place', t('fields.place'), 'choice', { least: 8, grow: 2 }),
    screenField('organisation', t('fields.organisation'), 'choice'),
    screenField('caller', t('fields.caller'), 'text'),
    screenField('item', t('fields.item'), 'text'),
    screenField('commune', t('fields.commune'), 'choice'),
    screenField('epci', t('fields.epci'), 'choice'),
    screenField('departement', t('fields.departement'), 'choice'),
  ];
}

function timeFields({ t }: Words): readonly ListScreenField[] {
  const day = { least: 6.5, grow: 0 };
  return [
    screenField('openedOn', t('fields.openedOn'), 'day', day),
    screenField('answeredOn', t('fields.answeredOn'), 'day', day),
    screenField('solvedOn', t('fields.solvedOn'), 'day', day),
    screenField('lastOn', t('fields.lastOn'), 'day', day),
    screenField('askAgainOn', t('fields.askAgainOn'), 'day', day),
    screenField('answerHours', t('fields.answerHours'), 'number', day),
    screenField('solveHours', t('fields.solveHours'), 'number', day),
    screenField('reopenings', t('fields.reopenings'), 'number', day),
    screenField('minutes', t('fields.minutes'), 'number', day),
  ];
}

function otherFields({ t, words }: Words): readonly ListScreenField[] {
  return [
    screenField(
      'urgency',
      t('fields.urgency'),
      'choice',
      coded(urgencies, (code) => words(`urgencies.${code}`)),
    ),
    screenField(
      'impact',
      t('fields.impact'),
      'choice',
      coded(impacts, (code) => words(`impacts.${code}`)),
    ),
    screenField('isDuplicate', t('fields.isDuplicate'), 'yesNo'),
    screenField('satisfaction', t('fields.satisfaction'), 'number', { least: 6, grow: 0 }),
  ];
}
