/** The survey that an officer may begin from. */
export const surveyModelFr = {
  name: 'Votre avis sur ce lieu',
  intro:
    'Cette feuille est anonyme : n’écrivez pas votre nom. Cochez une case par question, ou passez celles qui ne vous concernent pas. Merci de la remettre à l’accueil.',
  welcome: 'Que pensez-vous de l’accueil ?',
  help: 'Que pensez-vous de l’aide que vous avez reçue ?',
  hours: 'Que pensez-vous des horaires d’ouverture ?',
  equipment: 'Que pensez-vous du matériel et de la connexion ?',
  frequency: {
    text: 'À quelle fréquence venez-vous ici ?',
    options: {
      first: 'C’est la première fois',
      rarely: 'Quelques fois par an',
      monthly: 'Une ou plusieurs fois par mois',
      weekly: 'Toutes les semaines',
    },
  },
  reasons: {
    text: 'Pour quelles raisons venez-vous ici ?',
    options: {
      procedures: 'Une démarche administrative',
      learning: 'Apprendre à me servir d’un ordinateur ou d’un téléphone',
      work: 'Chercher un emploi ou une formation',
      printing: 'Imprimer ou numériser',
      access: 'Utiliser internet',
      workshop: 'Participer à un atelier',
      other: 'Autre raison',
    },
  },
  ease: {
    text: 'Depuis que vous venez, êtes-vous plus à l’aise avec le numérique ?',
    options: { yes: 'Oui, nettement', some: 'Oui, un peu', no: 'Non' },
  },
  changed: 'Qu’est-ce que ce lieu a changé pour vous ?',
  improve: 'Que faudrait-il améliorer ?',
} as const;
