import { sessionsFr } from './sessions.ts';

/** Words of the annual report: what is logged session by session. */
export const reportLogsFr = {
  intro_one:
    '{{shown}} séance enregistrée (lieux qui en tiennent le journal : {{places}}). Ateliers : {{workshops}} ; accompagnements individuels : {{individuals}}.',
  intro_other:
    '{{shown}} séances enregistrées (lieux qui en tiennent le journal : {{places}}). Ateliers : {{workshops}} ; accompagnements individuels : {{individuals}}.',
  accompaniments: {
    title: 'Personnes accompagnées, d’après les séances',
    note: 'Individuellement : {{helped}} ; en atelier : {{attended}}.',
  },
  hours: {
    title: 'Heures de séances',
    column: 'Heures',
    note: 'Durée connue pour {{timed}} séances sur {{sessions}}.',
    definition:
      'Somme des durées connues des séances. Une durée inconnue n’ajoute rien et n’est pas un zéro.',
  },
  uncounted_one: '{{shown}} atelier sans décompte des participants : il est n. r. et n’ajoute personne.',
  uncounted_other:
    '{{shown}} ateliers sans décompte des participants : ils sont n. r. et n’ajoutent personne.',
  remote_one: 'Dont {{shown}} séance à distance, qui n’est pas un passage.',
  remote_other: 'Dont {{shown}} séances à distance, qui ne sont pas des passages.',
  workshops: 'Ateliers',
  attended: 'Participants aux ateliers',
  individuals: 'Accompagnements individuels',
  helped: 'Personnes accompagnées',
  sessions: 'Séances',
  sessionsBefore: 'Séances, {{period}}',
  byTheme: {
    title: 'Séances par thème',
    theme: 'Thème',
    chart: 'Ateliers et accompagnements par thème',
    description:
      'Deux barres par thème, ateliers et accompagnements individuels ; mêmes nombres que le tableau.',
    note: 'Une séance individuelle compte les personnes inscrites, une quand aucune ne l’est.',
  },
  byWeekday: { title: 'Séances par jour de la semaine', day: 'Jour', share: 'Part des séances' },
  weekdays: {
    monday: 'Lundi',
    tuesday: 'Mardi',
    wednesday: 'Mercredi',
    thursday: 'Jeudi',
    friday: 'Vendredi',
    saturday: 'Samedi',
    sunday: 'Dimanche',
  },
  themes: sessionsFr.themes,
  themeUnknown: 'Thème non précisé',
  themeGone: 'Thème retiré de la liste',
} as const;
