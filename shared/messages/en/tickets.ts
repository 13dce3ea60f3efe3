import type { Translated } from '#shared/messages/catalogue.ts';
import type { ticketsFr } from '#shared/messages/fr/tickets.ts';

/** English of {@link ticketsFr}. */
export const ticketsEn: Translated<typeof ticketsFr> = {
  title: 'Tickets',
  channels: {
    phone: 'Phone',
    email: 'E-mail',
    onSite: 'On site',
    visit: 'Visit',
    other: 'Other',
  },
  types: {
    incident: 'Incident',
    request: 'Request',
    question: 'Question',
  },
  categories: {
    logistic: 'Logistic',
    technical: 'Technical',
    pedagogical: 'Pedagogical',
    project: 'Project',
    legal: 'Legal',
  },
  urgencies: {
    high: 'Urgent',
    normal: 'Normal',
    low: 'Can wait',
  },
  impacts: {
    places: 'Several places',
    place: 'The whole place',
    person: 'One person',
  },
  priorities: {
    p1: 'P1, immediate',
    p2: 'P2, high',
    p3: 'P3, normal',
    p4: 'P4, low',
  },
  situations: {
    open: 'In progress',
    waitingCaller: 'Waiting on the caller',
    waitingThird: 'Waiting on a third party',
    solved: 'Solved',
    closed: 'Closed',
  },
  events: {
    opened: 'Opened',
    answered: 'First answer',
    handedOver: 'Handed over',
    waitingCaller: 'Waiting on the caller',
    waitingThird: 'Waiting on a third party',
    resumed: 'Resumed',
    solved: 'Solved',
    reopened: 'Reopened',
    closed: 'Closed',
    note: 'Note',
    visit: 'Visit',
    repair: 'Sent to repair',
    articleUsed: 'Knowledge sheet used',
    anonymised: 'Ticket made anonymous',
  },
  levelKinds: {
    place: 'Access point',
    hub: 'Hub',
    epci: 'EPCI',
    departement: 'Département',
    region: 'Région',
    outside: 'Outside resource',
  },
  satisfactions: {
    '1': 'Not at all',
    '2': 'Rather not',
    '3': 'Rather',
    '4': 'Wholly',
  },
};
