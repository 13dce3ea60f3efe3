import type { Translated } from '#shared/messages/catalogue.ts';
import type { appFr } from '#shared/messages/fr/app.ts';

/** English of {@link appFr}. */
export const appEn: Translated<typeof appFr> = {
  name: 'Maillage',
  nav: {
    label: 'Sections',
    accessPoints: 'Access points',
    usage: 'Usage',
    reports: 'Annual report',
    exchange: 'Exchange',
    settings: 'Settings',
  },
  saved: 'Saved',
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  redo: 'Redo',
};
