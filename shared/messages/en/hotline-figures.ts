import type { Translated } from '#shared/messages/catalogue.ts';
import type { hotlineFiguresFr } from '#shared/messages/fr/hotline-figures.ts';

/** English of {@link hotlineFiguresFr}. */
export const hotlineFiguresEn: Translated<typeof hotlineFiguresFr> = {
  title: 'Figures of the hotline',
  link: 'Figures',
  intro: 'Tickets, response times and answering levels, as the annual report prints them.',
  back: 'Hotline',
  year: 'Year',
  territory: 'Territory or network',
  level: 'Answering level',
  allLevels: 'Every level',
  perimeter: {
    all: 'The whole network',
    departements: 'Départements',
    epcis: 'Intercommunalities',
    networks: 'Networks',
  },
  computing: 'Computing figures…',
  keyFigures: 'Key figures',
  definition: 'Definition',
  nothing: {
    title: 'No ticket yet',
    text: 'Figures come with calls: take one, or import your tickets from a spreadsheet.',
  },
  records: {
    open_one: 'See the ticket',
    open_other: 'See the {{count}} tickets',
    named: '{{title}}: {{action}}',
    number: 'Number',
    subject: 'Subject',
    place: 'Place or structure',
    opened: 'Opened on',
    situation: 'Situation',
    notReported: 'n/r',
    none: 'None of these tickets exists any more.',
    more: 'The first {{shown}} tickets of {{count}}.',
  },
  place: {
    title: 'Its tickets, year by year',
    none: 'This place asked for nothing in the last three years.',
    year: 'Year',
    opened: 'Opened',
    pending: 'To solve',
    firstMedian: 'First response: median',
    resolutionMedian: 'Resolution: median',
    reopened: 'Reopened',
    each: 'Tickets per workstation',
    legend:
      'Working time of the level that answers. Workstations: fixed and portable, as the page of the place tells. n/r: not reported. n/a: nothing was answered, or solved.',
    notApplicable: 'n/a',
    notReported: 'n/r',
  },
};
