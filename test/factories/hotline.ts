import { v7 as uuid } from 'uuid';
import type { AnsweringLevel, AnsweringLevelInput } from '#shared/domain/answering-level/answering-level.ts';
import type { Article, ArticleInput } from '#shared/domain/article/article.ts';
import {
  defaultHotlineSettings,
  HOTLINE_SETTINGS_ID,
  type HotlineSettings,
} from '#shared/domain/hotline-settings/hotline-settings.ts';
import type { Ticket, TicketInput } from '#shared/domain/ticket/ticket.ts';
import type { TicketAct, TicketWish } from '#shared/domain/ticket/ticket-act.ts';
import type { TicketEvent, TicketEventInput } from '#shared/domain/ticket/ticket-event.ts';
import { makeWorkingCalendar } from './working-calendar.ts';

const bookkeeping = () => ({
  id: uuid(),
  createdAt: '2024-01-15T09:30:00.000Z',
  updatedAt: '2024-01-15T09:30:00.000Z',
  updatedBy: { device: 'dev00001', officer: 'Camille Exemple' },
  deletedAt: null,
  stamps: { record: { at: '1705311000000-00000-dev00001', prev: null }, fields: {} },
});

let numbers = 0;
const nextNumber = (): string => {
  numbers += 1;
  return `AB-2024-${String(numbers).padStart(4, '0')}`;
};

/** A question on the telephone of which only the subject is known; each has a number of its own. */
export function makeTicketInput(overrides: Partial<TicketInput> = {}): TicketInput {
  return {
    number: nextNumber(),
    channel: 'phone',
    type: null,
    category: null,
    urgency: 'normal',
    impact: 'place',
    priority: 'p2',
    subject: 'L’imprimante ne répond plus',
    description: null,
    accessPointId: null,
    organisationId: null,
    animatorId: null,
    callerName: null,
    callerPhone: null,
    itemId: null,
    loanId: null,
    duplicateOfId: null,
    assignee: null,
    cause: null,
    solution: null,
    satisfaction: null,
    satisfactionText: null,
    anonymisedAt: null,
    ...overrides,
  };
}

export function makeTicket(overrides: Partial<Ticket> = {}): Ticket {
  return { ...bookkeeping(), ...makeTicketInput(), ...overrides };
}

/** An opening; `ticketId` and `levelId` are to be given. */
export function makeTicketEventInput(
  overrides: Partial<TicketEventInput> & Pick<TicketEventInput, 'ticketId' | 'levelId'>,
): TicketEventInput {
  return {
    kind: 'opened',
    at: '2024-01-15T09:30:00.000Z',
    officer: 'Camille Exemple',
    text: null,
    minutes: null,
    travelMinutes: null,
    outsideName: null,
    outsideContact: null,
    toOfficer: null,
    askAgainOn: null,
    articleId: null,
    ...overrides,
  };
}

export function makeTicketEvent(
  overrides: Partial<TicketEvent> & Pick<TicketEvent, 'ticketId' | 'levelId'>,
): TicketEvent {
  return { ...bookkeeping(), ...makeTicketEventInput(overrides), ...overrides };
}

/** Monday to Friday, 8:00–18:00. */
export function makeAnsweringLevelInput(overrides: Partial<AnsweringLevelInput> = {}): AnsweringLevelInput {
  return {
    name: 'Centre ressources',
    kind: 'departement',
    accessPointId: null,
    organisationId: null,
    contact: null,
    ...makeWorkingCalendar(),
    ...overrides,
  };
}

export function makeAnsweringLevel(overrides: Partial<AnsweringLevel> = {}): AnsweringLevel {
  return { ...bookkeeping(), ...makeAnsweringLevelInput(), ...overrides };
}

export function makeArticleInput(overrides: Partial<ArticleInput> = {}): ArticleInput {
  return {
    title: 'Vider la file d’impression',
    category: 'technical',
    problem: 'L’imprimante ne répond plus.',
    answer: 'Ouvrir la file d’impression, annuler les documents, relancer.',
    links: [],
    keywords: [],
    ticketId: null,
    verifiedOn: null,
    ...overrides,
  };
}

export function makeArticle(overrides: Partial<Article> = {}): Article {
  return { ...bookkeeping(), ...makeArticleInput(), ...overrides };
}

export function makeHotlineSettings(overrides: Partial<HotlineSettings> = {}): HotlineSettings {
  return { ...bookkeeping(), id: HOTLINE_SETTINGS_ID, ...defaultHotlineSettings, ...overrides };
}

/** A call to be written at once, with what happened since. */
export function makeTicketWish(
  overrides: Partial<TicketInput> = {},
  { openedAt = null, levelId = null, acts = [] }: Partial<Omit<TicketWish, 'ticket'>> = {},
): TicketWish {
  const { number: _, anonymisedAt: __, ...ticket } = makeTicketInput(overrides);
  return { ticket: { ...ticket, priority: overrides.priority ?? null }, openedAt, levelId, acts };
}

/** What every act tells, nothing said. */
export function makeTicketTold(
  overrides: Partial<Pick<TicketAct, 'at' | 'officer' | 'text' | 'minutes'>> = {},
): Pick<TicketAct, 'at' | 'officer' | 'text' | 'minutes'> {
  return { at: null, officer: null, text: null, minutes: null, ...overrides };
}
