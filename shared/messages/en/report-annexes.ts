import type { Translated } from '#shared/messages/catalogue.ts';
import type { reportAnnexesFr } from '#shared/messages/fr/report-annexes.ts';

/** English of {@link reportAnnexesFr}. */
export const reportAnnexesEn: Translated<typeof reportAnnexesFr> = {
  intro_one: '{{shown}} place of the perimeter, open at least one day of the period or that answered.',
  intro_other:
    '{{shown}} places of the perimeter, open at least one day of the period or that answered, in alphabetical order.',
  none: 'No place of the perimeter was open in the period.',
  identity: {
    title: 'The places on {{day}}',
    status: 'Status',
    since: 'Since',
    networks: 'Networks',
    hours: 'Opening a week',
    workstations: 'Workstations',
    verified: 'Checked on',
    note: 'Workstations: fixed, portable and tablets whose number is known. “Since” is the first day of the status, where it is known.',
  },
  staff: {
    title: 'Animators by place',
    expected: 'Animator expected',
    inPost: 'Assigned on {{day}}',
    assigned: 'FTE assigned, mean',
    present: 'FTE present, mean',
    yes: 'yes',
    no: 'no',
  },
  visits: {
    title: 'Visits by place',
    total: 'Total',
    note: 'An empty month is not reported. Quarterly and yearly returns are not spread over months: they count in the total only.',
    quarter: '{{period}}',
  },
  measures: {
    title: 'Usage by place',
    note: 'Each number is that of the place over the period, with the months received out of those expected.',
  },
  status: {
    open: 'Open',
    suspended: 'Suspended',
    frozen: 'Frozen',
    closed: 'Closed',
    planned: 'Planned',
    none: 'Not open yet',
  },
};
