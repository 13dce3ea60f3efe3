import type { Translated } from '#shared/messages/catalogue.ts';
import type { surveyModelFr } from '#shared/messages/fr/survey-model.ts';

/** English of {@link surveyModelFr}. */
export const surveyModelEn: Translated<typeof surveyModelFr> = {
  name: 'Your opinion of this place',
  intro:
    'This sheet is anonymous: do not write your name. Tick one box a question, or skip those that do not concern you. Please hand it in at the desk.',
  welcome: 'What do you think of the welcome?',
  help: 'What do you think of the help you were given?',
  hours: 'What do you think of the opening hours?',
  equipment: 'What do you think of the equipment and the connection?',
  frequency: {
    text: 'How often do you come here?',
    options: {
      first: 'This is the first time',
      rarely: 'A few times a year',
      monthly: 'Once a month or more',
      weekly: 'Every week',
    },
  },
  reasons: {
    text: 'Why do you come here?',
    options: {
      procedures: 'An administrative procedure',
      learning: 'To learn how to use a computer or a telephone',
      work: 'To look for work or training',
      printing: 'To print or scan',
      access: 'To use the internet',
      workshop: 'To take part in a workshop',
      other: 'Another reason',
    },
  },
  ease: {
    text: 'Since you have been coming, are you more at ease with digital tools?',
    options: { yes: 'Yes, clearly', some: 'Yes, a little', no: 'No' },
  },
  changed: 'What has this place changed for you?',
  improve: 'What should be improved?',
};
