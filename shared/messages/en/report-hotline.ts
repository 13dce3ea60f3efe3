import type { Translated } from '#shared/messages/catalogue.ts';
import type { reportHotlineFr } from '#shared/messages/fr/report-hotline.ts';
import { ticketsEn } from './tickets.ts';

/** English of {@link reportHotlineFr}. */
export const reportHotlineEn: Translated<typeof reportHotlineFr> = {
  title: 'The hotline',
  heading: {
    times: 'Response times, by level and by priority',
    categories: 'What is asked, and by whom',
    areas: 'Territories and places',
    sheets: 'Knowledge sheets',
  },
  none: 'The register holds no ticket.',
  toDate:
    'The period is not over: the figures of this chapter cover the days from {{first}} to {{last}}, and the same days a year earlier.',
  partNote:
    'Within part of the territory, a ticket counts where the place concerned was on the day of its opening, else where the structure that asks is. A ticket with neither counts in the whole alone.',
  types: ticketsEn.types,
  channels: ticketsEn.channels,
  categoryNames: ticketsEn.categories,
  priorityNames: ticketsEn.priorities,
  satisfactions: ticketsEn.satisfactions,
  callerKinds: {
    animator: 'Animator of the register',
    named: 'Another person, named',
    organisation: 'Structure',
    unknown: 'Caller not stated',
  },
  notSaid: 'Not stated',
  noCategory: 'No category',
  unknownCategory: 'Category removed',
  unknownLevel: 'Level removed',
  unknownArea: 'Territory unknown',
  column: {
    opened: 'Opened',
    openedBefore: 'Opened {{period}}',
    solved: 'Solved',
    backlog: 'Left to solve',
    pending: 'To solve',
    firstMedian: 'First response: median',
    firstNinth: 'First response: nine in ten',
    firstWithin: 'First response within target',
    resolutionMedian: 'Resolution: median',
    resolutionNinth: 'Resolution: nine in ten',
    resolutionWithin: 'Resolution within target',
    workstations: 'Workstations of the place',
    each: 'Tickets per workstation',
    uses: 'Uses',
    tickets: 'Tickets',
    answers: 'Answers',
  },
  pending: {
    first_one: '{{shown}} ticket still waits for its first response',
    first_other: '{{shown}} tickets still wait for their first response',
    resolution_one: '{{shown}} ticket is left to solve',
    resolution_other: '{{shown}} tickets are left to solve',
  },
  missed_one: '{{shown}} ticket past its target, of {{judged}} judged',
  missed_other: '{{shown}} tickets past their target, of {{judged}} judged',
  key: {
    opened: {
      title: 'Tickets opened',
      definition:
        'Tickets opened in the period, by the time at which they were asked, even when entered later. A ticket counts in the month of its opening.',
    },
    solved: {
      title: 'Tickets solved',
      definition: 'Of the tickets opened in the period, those that are solved or closed.',
    },
    backlog: {
      title: 'Left to solve on {{day}}',
      definition:
        'Tickets opened before the end of that day, in whatever year, and neither solved nor closed by then.',
    },
    firstMedian: {
      title: 'First response: median',
      definition:
        'Working time from the opening to the first answer, by the calendar of the level that answers. One ticket in two is faster. “n of N”: tickets of the period that were answered.',
    },
    firstNinth: {
      title: 'First response: nine in ten in less than',
      definition: 'Ninth decile (nearest rank) of the working time of the first response.',
    },
    firstWithin: {
      title: 'First response within target',
      definition:
        'Of the tickets that were answered or are past their target, those answered in time. A ticket past its target counts as missed, even while it waits.',
    },
    resolutionMedian: {
      title: 'Resolution: median',
      definition:
        'Working time from the opening to the last solution, less the time waiting on the caller. Waiting on a third party counts; reopening resumes the clock. “n of N”: tickets of the period that are solved.',
    },
    resolutionNinth: {
      title: 'Resolution: nine in ten in less than',
      definition: 'Ninth decile (nearest rank) of the working time of the resolution.',
    },
    resolutionWithin: {
      title: 'Resolution within target',
      definition:
        'Of the tickets that are solved or past their target, those solved in time. A ticket past its target counts as missed, even while it is not solved.',
    },
    waitedThird: {
      title: 'Waiting on a third party: median',
      definition:
        'Working time spent waiting on a third party, of the tickets that did. It is within the resolution, and shown apart here.',
      note_one: '{{shown}} ticket waited on a third party',
      note_other: '{{shown}} tickets waited on a third party',
    },
    reopened: {
      title: 'Tickets reopened',
      definition: 'Of the tickets opened in the period, those reopened at least once.',
      twice_one: '{{shown}} ticket reopened several times',
      twice_other: '{{shown}} tickets reopened several times',
    },
    pleased: {
      title: 'Callers satisfied',
      definition:
        'Share of the two better marks among those given. “n of N”: marks given of tickets solved. Without a mark nothing is supposed.',
    },
  },
  months: {
    title: 'Tickets opened and solved each month',
    finding_one: '{{shown}} ticket opened',
    finding_other: '{{shown}} tickets opened, {{most}} of them in {{month}}',
    description: 'Tickets opened, solved and left to solve at the end of each month.',
    note: 'Solved: tickets, whenever they were opened, last solved in the month. Left to solve: at the end of the month, or of the last day counted.',
  },
  levels: {
    title: 'Times by answering level',
    column: 'Level',
    finding: 'First response and resolution, by the level that answers',
    description: 'Medians, in working time, for each level.',
    note: 'A ticket handed over counts at the level that answers last; each part of its time is counted by the calendar of the level that had it then.',
  },
  priorities: {
    title: 'Times by priority',
    column: 'Priority',
    finding: 'Share of tickets within their target, by priority',
    description: 'Share of first responses and resolutions within target, by priority.',
    note: 'The priority is the one that the ticket has today; targets are those of the settings.',
  },
  categories: {
    title: 'Times by category',
    column: 'Category',
    finding: 'First response and resolution, by category',
    description: 'Medians, in working time, for each category.',
    note: 'Nine in ten: ninth decile, nearest rank. To solve: tickets of the period that are not solved yet.',
  },
  departements: {
    title: 'Times by département',
    column: 'Département',
    finding: 'First response and resolution, by département',
    description: 'Medians, in working time, for each département.',
    note: 'Territory of the place on the day of the opening, else of the structure.',
  },
  epcis: {
    title: 'Times by intercommunality',
    column: 'Intercommunality',
    finding: 'First response and resolution, by intercommunality',
    description: 'Medians, in working time, for each intercommunality.',
    note: 'Territory of the place on the day of the opening, else of the structure.',
  },
  typesTable: { title: 'Tickets by type', column: 'Type' },
  channelsTable: { title: 'Tickets by channel', column: 'Channel' },
  callersTable: { title: 'Tickets by caller', column: 'Caller' },
  satisfaction: {
    title: 'Satisfaction',
    column: 'Satisfied with the answer?',
    note_one: '{{shown}} answer, of {{solved}} tickets solved.',
    note_other: '{{shown}} answers, of {{solved}} tickets solved.',
  },
  places: {
    title: 'Places that asked most',
    note: 'Workstations: fixed and portable, as the page of the place tells.',
    others_one: '{{shown}} other place asked at least once.',
    others_other: '{{shown}} other places asked at least once.',
    elsewhere_one: '{{shown}} ticket is about no place.',
    elsewhere_other: '{{shown}} tickets are about no place.',
  },
  sheets: {
    title: 'Knowledge sheets most used',
    column: 'Knowledge sheet',
    gone: 'Sheet deleted',
    note: 'Uses noted in the tickets opened in the period.',
  },
};
