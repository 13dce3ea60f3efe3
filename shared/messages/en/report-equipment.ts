import type { Translated } from '#shared/messages/catalogue.ts';
import type { reportEquipmentFr } from '#shared/messages/fr/report-equipment.ts';
import { itemsEn } from './items.ts';
import { loansEn } from './loans.ts';

/** Words of the annual report: the chapter on equipment and loans. */
export const reportEquipmentEn: Translated<typeof reportEquipmentFr> = {
  title: 'Equipment',
  heading: {
    borrowers: 'Who borrows',
    things: 'What is lent',
    stock: 'The stock',
    repairs: 'Repairs and upkeep',
    asks: 'Response to requests',
  },
  none: 'The register holds no equipment.',
  toDate:
    'The period is not over: the figures of this chapter are of the days from {{first}} to {{last}}, and of the same days a year earlier.',
  partNote:
    'In a part of the territory, a loan counts by its borrower, an item by the loan point or the place that holds it.',
  categories: { ...itemsEn.categories, kit: 'Kit' },
  origins: itemsEn.origins,
  maintenanceKinds: itemsEn.maintenanceKinds,
  borrowerKinds: loansEn.borrowerKinds,
  unknownOrigin: 'Unknown origin',
  unknownArea: 'No EPCI or unknown commune',
  column: {
    loans: 'Loans',
    loansBefore: 'Loans {{period}}',
    change: 'Change',
    share: 'Share',
    out: 'Days out',
    lendable: 'Days lendable',
    use: 'Use',
    median: 'Median length',
    late: 'Overdue',
    items: 'Items',
    objects: 'Objects',
    kits: 'Kits',
    value: 'Value',
    acts: 'Acts',
    cost: 'Cost',
    category: 'Category',
    origin: 'Origin',
    kind: 'Kind',
    thing: 'Item or kit',
    loanPoint: 'Loan point',
    borrower: 'Borrower',
    outcome: 'Response',
    asks: 'Requests',
  },
  key: {
    loans: {
      title: 'Loans handed over',
      definition:
        'Loans whose hand-over was in the period. A kit lent is one loan, and so is a loan of several items.',
    },
    use: {
      title: 'Use of equipment',
      definition:
        'Days out ÷ days on which the equipment could be lent (there, not in repair, retired or allotted for good). A calendar day counts once.',
      undated_one: '{{shown}} item without a day of acquisition counts from the start of the period',
      undated_other: '{{shown}} items without a day of acquisition count from the start of the period',
    },
    median: {
      title: 'Median length of a loan',
      definition:
        'From the day of the hand-over to the day of the last return, both included. “n of N”: loans of the period that came back.',
    },
    late: {
      title: 'Loans returned late',
      definition:
        'Of the loans of the period that came back, or should have: those of which something came back after the agreed day, or did not.',
    },
    overdue: {
      title: 'Loans overdue on {{day}}',
      definition: 'Loans handed over, due before that day, of which something was still out.',
    },
    out: {
      title: 'Items out on {{day}}',
      definition: 'Items handed over and not back at the end of that day.',
    },
    stock: {
      title: 'Items on {{day}}',
      definition:
        'Records of equipment in stock that day, those allotted for good included. What is followed by quantity is one record.',
    },
    value: {
      title: 'Value of equipment on {{day}}',
      definition:
        'Sum of what it was worth when it came, quantities included, without depreciation. “n of N”: records whose value is known.',
    },
    repairs: {
      title: 'Cost of repairs and upkeep',
      definition: 'Acts begun in the period. “n of N”: acts whose cost is known.',
    },
    met: {
      title: 'Requests met',
      definition:
        'Of the requests received in the period (their day is noted), those that led to a hand-over.',
      undated_one: '{{shown}} loan of the period has no day of request',
      undated_other: '{{shown}} loans of the period have no day of request',
    },
  },
  months: {
    title: 'Loans handed over each month',
    finding_one: '{{shown}} loan handed over',
    finding_other: '{{shown}} loans handed over, {{most}} of them in {{month}}',
    description: 'Loans by month of hand-over, with the same months a year earlier.',
    before: 'A year earlier ({{period}})',
  },
  area: {
    title: 'Loans by the borrower’s EPCI',
    finding: '{{name}} borrows most: {{shown}} loans, {{share}} of the total',
    plainFinding: 'Loans by the borrower’s EPCI',
    description: 'Loans of the period by the EPCI where the borrower was.',
    note: 'A loan counts in the EPCI where the borrower was on the day of the hand-over.',
  },
  kinds: {
    title: 'Loans by kind of borrower',
    finding: '{{name}}: {{share}} of loans',
    description: 'Loans of the period by kind of borrower.',
  },
  points: {
    title: 'Loans and equipment by loan point',
    finding: 'Use by loan point: {{shown}} overall',
    description: 'Use of the equipment of each loan point over the period.',
    note: 'Stock and overdue loans are those of the last day; an item that moved counts, day by day, where it was held.',
    elsewhere: 'No loan point',
  },
  category: {
    title: 'Loans and use by category',
    finding: 'Use by category of equipment',
    description: 'Days out over days lendable by category, parts of kits included.',
    note: 'A loan counts once in each category that it holds: the sum is above the total. Parts of kits count in their category too for use.',
  },
  most: { title: 'Most often lent', note: 'A kit counts for itself, not for its parts.' },
  least: {
    title: 'Least often lent',
    note: 'Of what is still in stock on the last day and could be lent in the period.',
  },
  stock: {
    title: 'Equipment on {{day}}, by category',
    originTitle: 'Equipment on {{day}}, by origin',
    note: '“n of N”: records whose value is known; the others add nothing.',
  },
  repairs: {
    title: 'Repairs and upkeep by kind',
    categoryTitle: 'Repairs and upkeep by category',
    finding: 'Known cost by category: {{shown}} in all',
    description: 'Sum of the known costs of acts begun in the period, by category of equipment.',
    none: 'No repair or upkeep began in the period.',
    note: '“n of N”: acts whose cost is known; zero is a known cost.',
  },
  asks: {
    title: 'What became of requests',
    met: 'Handed over',
    booked: 'Booked, not handed over yet',
    waiting: 'Waiting',
    cancelled: 'Cancelled',
    wait: 'Median time from request to hand-over: {{shown}}.',
    none: 'No request was noted in the period.',
  },
};
