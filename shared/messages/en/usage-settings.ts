import type { Translated } from '#shared/messages/catalogue.ts';
import type { usageSettingsFr } from '#shared/messages/fr/usage-settings.ts';

/** Settings of the observation of usage. */
export const usageSettingsEn: Translated<typeof usageSettingsFr> = {
  title: 'Observation of usage',
  back: 'Settings',
  open: 'Set up usage',
  summary: 'Themes of sessions, closed years, questionnaires sent to places, text of the reminder.',
  themes: {
    title: 'Themes of sessions',
    one: 'Theme',
    help: 'Every register already knows these themes: {{names}}. Add those that you lack.',
    none: 'No theme added.',
    add: 'Add a theme',
    edit: 'Rename',
    editNamed: 'Rename “{{name}}”',
    remove: 'Take away',
    removeNamed: 'Take away “{{name}}”',
    name: 'Name of the theme',
    nameMissing: 'Give the theme a name.',
    nameTooLong: 'The name is over {{limit, number}} characters. Shorten it.',
    nameTaken: 'The theme “{{name}}” is there already. Choose another name.',
    saved: 'Theme “{{name}}” saved.',
    removed: 'Theme “{{name}}” taken away.',
    removing: 'This theme will no longer be offered. You can undo it.',
    uses_one: '{{count, number}} session',
    uses_other: '{{count, number}} sessions',
    removingUsed_one:
      'One session has this theme. It keeps it, written “theme taken away”, and stays in the totals. To give it another, edit it first. You can undo it.',
    removingUsed_other:
      '{{count, number}} sessions have this theme. They keep it, written “theme taken away”, and stay in the totals. You can undo it.',
  },
  locked: {
    title: 'Closed years',
    help: 'Returns and sessions of a closed year no longer change, by any way: neither entry, nor import, nor undo. A year is closed, and opened again, in the grid of returns.',
    none: 'No year is closed.',
  },
  questionnaires: {
    title: 'Questionnaires',
    measures: 'What the questionnaires ask',
    measuresHelp: 'Ask little: what places really count. A place leaves empty what it does not know.',
    counts: 'Counts',
    all: 'Tick all: {{group}}',
    intro: 'Words at the head of the questionnaire',
    introHelp: 'Printed before the table: what becomes of the figures, whom to call. Optional.',
    reply: 'To be sent back to',
    replyHelp: 'Address or instruction, printed on the questionnaire. Optional.',
  },
  reminder: {
    title: 'Reminder',
    text: 'Text of the reminder',
    help: 'Replaced when it is sent: {{fields}}.',
    unknown: 'There is no field {{field}}: it would be sent as it stands. Possible fields: {{fields}}.',
    program: 'Take the proposed text again',
  },
  tooLong: 'The text is over {{limit, number}} characters. Shorten it.',
  save: 'Save',
  discard: 'Discard the changes',
  unsaved: 'Unsaved changes',
  saved: 'Settings of usage saved.',
  history: {
    lockedYears: 'Closed years',
    reminder: 'Text of the reminder',
    askedMeasures: 'Asked by the questionnaires',
    questionnaireIntro: 'Words at the head of the questionnaire',
    questionnaireReply: 'To be sent back to',
  },
};
