import type { Translated } from '#shared/messages/catalogue.ts';
import type { startFr } from '#shared/messages/fr/start.ts';

/** English of {@link startFr}. */
export const startEn: Translated<typeof startFr> = {
  title: 'Welcome to Maillage',
  lead: 'The register of your access points, their usage and the annual report. Everything stays on this PC: nothing goes out on the network.',
  you: 'You',
  language: 'Language',
  languages: { fr: 'Français', en: 'English' },
  officer: 'Your name',
  officerHelp: 'Written beside every change.',
  organisation: 'Your organisation (optional)',
  organisationHelp: 'Printed on the cover of the report.',
  territory: 'Your territory',
  territoryKind: 'Extent of the territory',
  region: 'A région',
  departements: 'One or more départements',
  chooseRegion: 'Région',
  chooseDepartements: 'Départements',
  departementsPlaceholder: 'Name or number',
  regionPlaceholder: 'Name of the région',
  begin: 'To begin',
  how: {
    import: 'Import a list of places',
    importHelp:
      'CSV or JSON file in the French national standard of digital mediation places. A preview is shown before anything is written.',
    empty: 'Start with an empty register',
    emptyHelp: 'You will enter your places one by one, or import a list later.',
    example: 'Open the example register',
    exampleHelp:
      'An imaginary region, about 250 places and three years of usage, to try things without risk. No territory is asked.',
  },
  go: 'Begin',
  existing: 'Do you already have a register?',
  openFile: 'Open a register file…',
  preparing: 'Preparing the register…',
  missingOfficer: 'Give your name: it goes with every change.',
  missingRegion: 'Choose a région.',
  missingDepartements: 'Choose at least one département.',
};
