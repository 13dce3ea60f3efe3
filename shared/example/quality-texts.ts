import type { Language } from '#shared/domain/setting/register-settings.ts';

/** What the made-up officer wrote in quality reviews. */
export type QualityTexts = {
  readonly participants: readonly [string, ...string[]];
  readonly actions: readonly [string, ...string[]];
  readonly comments: readonly [string, ...string[]];
};

/** In both languages. */
export const qualityTexts: Readonly<Record<Language, QualityTexts>> = {
  fr: {
    participants: [
      'L’équipe du lieu et le chargé de mission',
      'La responsable, deux médiateurs, le chargé de mission',
      'L’équipe du lieu, un représentant des usagers, le chargé de mission',
    ],
    actions: [
      'Afficher les horaires d’été avant le 15 juin ; mettre la fiche en ligne à jour.',
      'Installer un paravent au poste des démarches. Demander un devis à la commune.',
      'Publier le programme des ateliers chaque trimestre, l’envoyer au CCAS et à France Travail.',
      'Inscrire un médiateur à la formation « accompagner sans faire à la place ».',
      'Convenir d’un remplaçant avec le lieu voisin pour les congés.',
      'Faire remplir l’enquête aux usagers en octobre.',
    ],
    comments: [
      'À revoir après le déménagement.',
      'Vu ensemble lors de la visite.',
      'Fait par oral, rien d’écrit pour l’instant.',
      'Dépend de la commune.',
      'À préciser avec l’équipe.',
    ],
  },
  en: {
    participants: [
      'The team of the place and the officer',
      'The head, two animators, the officer',
      'The team of the place, a user, the officer',
    ],
    actions: [
      'Post summer hours before 15 June; bring the online sheet up to date.',
      'Put up a screen at the computer for personal matters. Ask the commune for a quote.',
      'Publish the programme of workshops each quarter, send it to social services.',
      'Send an animator to the training “helping without doing it for people”.',
      'Agree on a stand-in with the next place for holidays.',
      'Have users fill in the survey in October.',
    ],
    comments: [
      'To be looked at again after the move.',
      'Seen together during the visit.',
      'Done by word of mouth, nothing written so far.',
      'Depends on the commune.',
      'To be made clear with the team.',
    ],
  },
};
