import type { Translated } from '#shared/messages/catalogue.ts';
import type { appFr } from '#shared/messages/fr/app.ts';

/** English of {@link appFr}. */
export const appEn: Translated<typeof appFr> = {
  name: 'Maillage',
  nav: {
    label: 'Sections',
    accessPoints: 'Access points',
    organisations: 'Organisations',
    animators: 'Animators',
    networks: 'Networks',
    loans: 'Loans',
    items: 'Equipment',
    loanPoints: 'Loan points',
    hotline: 'Hotline',
    followUps: 'Follow-up',
    usage: 'Usage',
    reports: 'Annual report',
    exchange: 'Exchange',
    settings: 'Settings',
  },
  skipToContent: 'Skip to content',
  recordTabs: 'Parts of the record',
  exampleRegister: 'Example register',
  nothingToSave: 'Everything is saved',
  savedAt: 'Saved at {{time}}',
  saved: 'Saved',
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  retry: 'Try again',
  undo: 'Undo',
  redo: 'Redo',
  undone: 'The last act was undone.',
  redone: 'The act was redone.',
  notDone: 'This was not done',
  timeOf: '{{what}}, time',
  timePlaceholder: 'hh:mm',
  loading: 'Loading…',
  scheme: { label: 'Theme', light: 'Light', dark: 'Dark', auto: 'Auto' },
  search: {
    open: 'Search',
    placeholder: 'A place, a commune, an animator, an inventory number, a ticket, a section…',
    nothing: 'Nothing matches. Try the beginning of a word of the name or the commune.',
    sections: 'Sections',
    places: 'Access points',
    organisations: 'Organisations',
    animators: 'Animators',
    items: 'Equipment',
    tickets: 'Tickets',
  },
  opening: {
    wait: 'Opening the register…',
    replayed_one:
      '{{count}} act that the database had not kept was taken again from the journal. Nothing is lost.',
    replayed_other:
      '{{count}} acts that the database had not kept were taken again from the journal. Nothing is lost.',
    rebuilt:
      'The database had lost data: it was made again, whole, from the journal. The former one is kept aside.',
    torn: 'The last act was not wholly written when the PC stopped: it was never marked “Saved” and is not taken up.',
    altered:
      'The end of the journal was altered since it was written: what follows was not taken up. Save a copy of the register (Ctrl+S) and keep your last register files.',
    busyTitle: 'The register is already open',
    busy: 'Another window of Maillage holds this register. Go on in that window, or close it and try again.',
    newerTitle: 'This register comes from a newer version',
    newer:
      'The register is at version {{found}}, this program knows version {{known}}. Nothing was touched. Install the recent version of Maillage to open it.',
    damagedTitle: 'The register could not be opened',
    damaged:
      'The database and its journal disagree ({{detail}}). Nothing was changed or erased. Open your last register file (.maillage), or ask for help before anything else.',
  },
  crash: {
    title: 'The program met an error',
    body: 'This is not a mistake of yours. What was marked “Saved” is kept. You can save a copy of the register, then open the screen again.',
    copy: 'Save a copy of the register',
    copied: 'Copy saved: {{name}}',
    copyFailed: 'The copy could not be made: {{reason}}',
    reopen: 'Open the screen again',
    detail: 'Detail for support',
  },
  notFound: 'This address leads to no screen.',
};
