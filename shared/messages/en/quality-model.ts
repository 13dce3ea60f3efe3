import type { Translated } from '#shared/messages/catalogue.ts';
import type { qualityModelFr } from '#shared/messages/fr/quality-model.ts';

/** English of the grid of quality that an officer may begin from. */
export const qualityModelEn: Translated<typeof qualityModelFr> = {
  name: 'Self-assessment grid of the place',
  intro:
    'To be filled together, the team of the place and the officer, once a year. The grid shows the way that was gone: it neither marks nor ranks.',
  steps: { first: 'To be built', second: 'Begun', third: 'In place', fourth: 'Settled and shared' },
  themes: {
    welcome: {
      name: 'Welcome',
      questions: {
        hours: 'Opening hours are posted, kept, and up to date online.',
        first: 'A person who comes for the first time is received and shown around.',
        access: 'The place is accessible to people with disabilities, and signposted from the street.',
        privacy: 'A personal matter can be dealt with out of sight.',
      },
    },
    support: {
      name: 'Support',
      questions: {
        need: 'The need is heard and said again before help begins.',
        autonomy: 'We help people do it, we do not do it for them.',
        referral: 'People are sent to the right service when help goes beyond the place.',
        data: 'Passwords and data of users are neither written down nor kept.',
      },
    },
    workshops: {
      name: 'Workshops',
      questions: {
        programme: 'A programme of workshops is published ahead.',
        levels: 'Workshops say their aim and their level.',
        publics: 'Some workshops go to people who do not come by themselves.',
        review: 'Participants say what they took away.',
      },
    },
    equipment: {
      name: 'Equipment and connection',
      questions: {
        state: 'Computers, printer and connection work on every opening day.',
        updates: 'Software is up to date, sessions are erased after each user.',
        enough: 'There are enough computers at busy hours.',
        repair: 'A fault is reported and followed.',
      },
    },
    team: {
      name: 'Team',
      questions: {
        training: 'Everyone was trained within two years.',
        backup: 'An absence does not close the place.',
        exchange: 'The team comes to the meetings of the network.',
      },
    },
    partners: {
      name: 'Partners and follow-up',
      questions: {
        partners: 'Social services, employment and schools know the place and send people there.',
        figures: 'Attendance figures are taken and sent in time.',
        users: 'Users are asked at least once a year.',
        project: 'The project of the place is written and looked at again each year.',
      },
    },
  },
};
