import type { Translated } from '#shared/messages/catalogue.ts';
import type { equipmentFr } from '#shared/messages/fr/equipment.ts';

/** English of {@link equipmentFr}. */
export const equipmentEn: Translated<typeof equipmentFr> = {
  title: 'Figures of equipment',
  link: 'Figures',
  intro: 'Loans, use, stock and repairs, as the annual report prints them.',
  back: 'Equipment',
  year: 'Year',
  loanPoint: 'Loan point',
  allLoanPoints: 'All loan points',
  computing: 'Computing the figures…',
  keyFigures: 'Key figures',
  definition: 'Definition',
  nothing: {
    title: 'No equipment yet',
    text: 'Figures will come with equipment and its loans: enter or import your equipment first.',
  },
  records: {
    loan_one: 'See the loan',
    loan_other: 'See the {{count}} loans',
    item_one: 'See the item',
    item_other: 'See the {{count}} items',
    maintenance_one: 'See the act',
    maintenance_other: 'See the {{count}} acts',
    named: '{{title}}: {{action}}',
    number: 'Number',
    borrower: 'Borrower',
    handedOver: 'Handed over',
    name: 'Item',
    acquired: 'Acquired',
    begun: 'Begun',
    value: 'Value',
    cost: 'Cost',
    notReported: 'n.r.',
    none: 'None of these records is there any more.',
    more: 'The first {{shown}} of {{count}} records.',
  },
  place: {
    title: 'What it borrowed, year by year',
    none: 'This place has borrowed nothing in the last three years.',
    year: 'Year',
    loans: 'Loans',
    things: 'Items and kits',
    median: 'Median length',
    days: '{{value}}\u00a0d',
    medianOf: '{{closed}} of {{loans}} back',
    late: 'Late',
    legend:
      'A loan counts in the year of its hand-over; a kit is one thing. Late: back after the agreed day, or still expected. n/a: nothing came back.',
    notApplicable: 'n/a',
  },
};
