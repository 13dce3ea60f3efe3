import type { Translated } from '#shared/messages/catalogue.ts';
import type { reportDocumentFr } from '#shared/messages/fr/report-document.ts';
import { organisationsEn } from './organisations.ts';
import { reportAnimatorsEn } from './report-animators.ts';
import { reportAnnexesEn } from './report-annexes.ts';
import { reportChaptersEn } from './report-chapters.ts';
import { reportDashboardEn } from './report-dashboard.ts';
import { reportDefinitionsEn } from './report-definitions.ts';
import { reportEquipmentEn } from './report-equipment.ts';
import { reportExplorerEn } from './report-explorer.ts';
import { reportGapsEn } from './report-gaps.ts';
import { reportHotlineEn } from './report-hotline.ts';
import { reportMethodEn } from './report-method.ts';
import { reportNetworkEn } from './report-network.ts';
import { reportQualityEn } from './report-quality.ts';
import { reportSurveyEn } from './report-survey.ts';
import { reportUsageEn } from './report-usage.ts';

/** English of {@link reportDocumentFr}. */
export const reportDocumentEn: Translated<typeof reportDocumentFr> = {
  chapters: reportChaptersEn,
  gap: reportGapsEn,
  annexes: reportAnnexesEn,
  perimeter: {
    places_one: '{{shown}} chosen place',
    places_other: '{{shown}} chosen places',
    all: 'The whole network',
    departement: 'Département: {{name}}',
    epci: 'Intercommunality: {{name}}',
    network: 'Network: {{name}}',
  },
  legend: {
    notReported: 'n.r.',
    notAvailable: 'n/a',
    notApplicable: 'not appl.',
  },
  month: { short: '{{month}}' },
  table: {
    total: 'Total',
    totalOnce: 'Total (each place counted once)',
    others: 'Others',
  },
  column: {
    run: '{{period}}',
    month: 'Month',
    day: 'Date',
    place: 'Place',
    commune: 'Commune',
    places: 'Places',
    share: 'Share',
  },
  area: {
    departement: 'Département',
    departementNone: 'Unknown commune',
    epci: 'Intercommunality',
    epciNone: 'No intercommunality or unknown commune',
    network: 'Network',
    networkNone: 'In no network',
  },
  rhythm: {
    monthly: 'Every month',
    quarterly: 'Every quarter',
    yearly: 'Every year',
    none: 'No return asked',
  },
  freshness: {
    under6: 'Under 6 months ago',
    from6to12: '6 to 12 months ago',
    from12to18: '12 to 18 months ago',
    over18: 'Over 18 months ago, or never',
  },
  event: {
    opening: 'Opening',
    resumption: 'Resumption',
    closure: 'Closure',
    suspension: 'Suspension',
    freeze: 'Freeze',
    arrival: 'Moved into the perimeter',
    departure: 'Moved out of the perimeter',
  },
  network: reportNetworkEn,
  animators: reportAnimatorsEn,
  organisationKind: organisationsEn.kinds,
  measure: {
    response: 'Response rate',
    visits: 'Visits',
    users: 'Unique users',
    newUsers: 'New users',
    minutesOpen: 'Hours open',
    minutesUsed: 'Hours used',
    remoteHelp: 'Remote help',
    workshopsHeld: 'Workshops held',
    workshopSeats: 'Workshop seats',
    workshopAttended: 'Workshop attendance',
    individual: 'Individual support',
  },
  basis: { visits: 'Visits', users: 'Unique users' },
  basisWithin: { visits: 'visits', users: 'unique users' },
  part: {
    notStated: 'Not stated',
    gender: { woman: 'Women', man: 'Men', other: 'Other' },
    age: {
      under12: 'Under 12',
      from12to17: '12 to 17',
      from18to24: '18 to 24',
      from25to39: '25 to 39',
      from40to59: '40 to 59',
      from60to69: '60 to 69',
      over70: '70 and over',
      under18: 'Broad band: under 18',
      over60: 'Broad band: 60 and over',
    },
    situation: {
      education: 'In school or training',
      employed: 'Employed',
      withoutEmployment: 'Without employment',
      retired: 'Retired',
    },
    activity: {
      freeAccess: 'Free access',
      workshop: 'Workshops',
      individual: 'Individual support',
      schoolGroup: 'School groups',
      onlineProcedures: 'Online procedures',
      remote: 'Remote (not visits)',
    },
    residence: {
      sameCommune: 'Same commune',
      sameEpci: 'Same intercommunality',
      elsewhere: 'Elsewhere',
    },
  },
  usage: reportUsageEn,
  explorer: reportExplorerEn,
  dashboard: reportDashboardEn,
  survey: reportSurveyEn,
  quality: reportQualityEn,
  equipment: reportEquipmentEn,
  hotline: reportHotlineEn,
  method: reportMethodEn,
  legendMeaning: {
    notReported: 'Not reported: nothing was declared. It is not a zero.',
    notAvailable: 'Not available: the sum has no meaning for want of a value to compare with.',
    notApplicable: 'Not applicable: the notion does not apply here.',
  },
  term: {
    visits: 'Visit',
    users: 'Unique users',
    newUsers: 'New users',
    open: 'Place open in the month',
    stopped: 'Suspended, frozen',
    response: 'Response rate',
    totals: 'Totals',
    shares: 'Shares',
    change: 'Gross change',
    constant: 'Constant perimeter',
    outlier: 'Place of exceptional weight',
    minutesOpen: 'Hours open',
    minutesUsed: 'Hours used',
    workshopsHeld: 'Workshops held',
    workshopSeats: 'Workshop seats',
    workshopAttended: 'Workshop attendance',
    individual: 'Individual support',
    accompaniments: 'People supported',
    remoteHelp: 'Remote help',
    freshness: 'Age of the last check',
    farPublics: 'Far-off publics',
    territory: 'Territory',
    fte: 'FTE assigned, FTE present',
    animatorExpected: 'Place without an animator',
    training: 'Animators trained',
    passable: 'Skill that can be passed on',
    covered: 'Absence replaced',
    loanUse: 'Use of equipment',
    loanOf: 'Loan',
    overdue: 'Overdue loan',
    stockValue: 'Value of equipment',
    repairCost: 'Cost of repairs',
    ticketFirst: 'First response',
    ticketResolution: 'Resolution',
    ticketTarget: 'Within target',
    ninthDecile: 'Nine in ten',
  },
  definition: reportDefinitionsEn,
};
