import type { Translated } from '#shared/messages/catalogue.ts';
import type { reportChaptersFr } from '#shared/messages/fr/report-chapters.ts';

/** Words of the annual report: titles and words of the chapters that gather from others. */
export const reportChaptersEn: Translated<typeof reportChaptersFr> = {
  keyFigures: { title: 'Key figures' },
  publics: { title: 'The publics' },
  activities: {
    title: 'Activities and workshops',
    none: 'No session was entered for the period, and no question was kept from the explorer.',
  },
  quality: {
    title: 'Quality',
    none: 'No quality review and no survey of users in the period.',
  },
  proposals: { title: 'Gaps and proposals' },
  annexes: { title: 'Annexes' },
};
