import { surveyModelFr } from './survey-model.ts';

/** Surveys of users. */
export const surveysFr = {
  title: 'Enquêtes',
  model: surveyModelFr,
  fields: {
    name: 'Nom de l’enquête',
    nameHelp: 'Pour la retrouver : « Enquête de printemps 2026 ».',
    intro: 'Mots en tête de la feuille',
    introHelp: 'Dites à quoi sert l’enquête, et qu’elle est anonyme.',
    from: 'Premier jour',
    to: 'Dernier jour',
    toHelp: 'Une réponse sans jour compte au dernier jour de l’enquête.',
    questions: 'Questions',
    surveyId: 'Enquête',
    placeId: 'Lieu',
    day: 'Jour de la réponse',
    number: 'N° de la feuille',
    answers: 'Réponses',
  },
  kinds: {
    mark: 'Note de satisfaction, de 1 à 4',
    choice: 'Un seul choix',
    choices: 'Plusieurs choix possibles',
    words: 'Texte libre',
  },
  marks: {
    '1': 'Pas du tout satisfait',
    '2': 'Plutôt pas satisfait',
    '3': 'Plutôt satisfait',
    '4': 'Très satisfait',
  },
  said: {
    mark: 'note {{mark}}',
    quoted: '{{words}} (à citer)',
    unknown: 'question retirée',
  },
} as const;
