import type { Translated } from '#shared/messages/catalogue.ts';
import type { settingsFr } from '#shared/messages/fr/settings.ts';

/** English of {@link settingsFr}. */
export const settingsEn: Translated<typeof settingsFr> = {
  title: 'Settings',
  you: 'You and your organisation',
  officer: 'Your name',
  officerHelp: 'Written beside every change.',
  organisation: 'Your organisation',
  organisationHelp: 'Printed on the cover of the report.',
  officerMissing: 'Give your name: it goes with every change.',
  tooLong: 'This text is longer than {{limit}} characters. Shorten it.',
  language: 'Language',
  languageHelp: 'Language of this PC’s screens and of the documents.',
  languages: { fr: 'Français', en: 'English' },
  territory: 'Territory',
  territoryHelp: 'Set when the register was made.',
  timeZone: 'Time zone',
  about: 'About',
  version: 'Maillage {{version}}',
  shell: { desktop: 'Desktop application', browser: 'In the browser, on this PC' },
  offline: 'No data leaves this PC.',
  communesVintage: 'List of communes: {{vintage}}',
  shortcuts: 'Keyboard shortcuts',
  shortcut: {
    search: 'Find a place or a section',
    open: 'Open a register file',
    save: 'Save the whole register to a file',
    undo: 'Undo the last act (outside of a field)',
    redo: 'Redo',
    importList: 'Import a list',
    submit: 'Save the form; on a record, say that it was checked today',
    filter: 'Go to the list’s search',
  },
  ctrl: 'Ctrl',
  shift: 'Shift',
  enter: 'Enter',
};
