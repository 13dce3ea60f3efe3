/** The grid of quality that an officer may begin from: themes, and what is looked at in each. */
export const qualityModelFr = {
  name: 'Grille d’auto-évaluation du lieu',
  intro:
    'À remplir ensemble, l’équipe du lieu et le chargé de mission, une fois par an. La grille montre le chemin parcouru : elle ne sert ni à noter ni à classer.',
  steps: { first: 'À construire', second: 'Commencé', third: 'En place', fourth: 'Installé et partagé' },
  themes: {
    welcome: {
      name: 'Accueil',
      questions: {
        hours: 'Les horaires sont affichés, tenus et à jour en ligne.',
        first: 'Une personne qui vient pour la première fois est reçue et orientée.',
        access: 'Le lieu est accessible aux personnes handicapées, et signalé depuis la rue.',
        privacy: 'Une démarche personnelle peut se faire à l’abri des regards.',
      },
    },
    support: {
      name: 'Accompagnement',
      questions: {
        need: 'Le besoin est écouté et reformulé avant d’aider.',
        autonomy: 'On aide à faire, on ne fait pas à la place.',
        referral: 'On oriente vers le bon interlocuteur quand l’aide dépasse le lieu.',
        data: 'Les identifiants et les données des usagers ne sont ni notés ni gardés.',
      },
    },
    workshops: {
      name: 'Ateliers',
      questions: {
        programme: 'Un programme d’ateliers est publié à l’avance.',
        levels: 'Les ateliers ont un objectif et un niveau annoncés.',
        publics: 'Des ateliers vont vers les publics qui ne viennent pas d’eux-mêmes.',
        review: 'Les participants disent ce qu’ils en ont retenu.',
      },
    },
    equipment: {
      name: 'Matériel et connexion',
      questions: {
        state: 'Les postes, l’imprimante et la connexion fonctionnent tous les jours d’ouverture.',
        updates: 'Les logiciels sont à jour, les sessions sont effacées après chaque usager.',
        enough: 'Le nombre de postes suffit aux heures d’affluence.',
        repair: 'Une panne est signalée et suivie.',
      },
    },
    team: {
      name: 'Équipe',
      questions: {
        training: 'Chaque intervenant s’est formé dans les deux ans.',
        backup: 'Une absence n’oblige pas à fermer.',
        exchange: 'L’équipe participe aux rencontres du réseau.',
      },
    },
    partners: {
      name: 'Partenaires et suivi',
      questions: {
        partners: 'Les services sociaux, l’emploi et l’école connaissent le lieu et y envoient du public.',
        figures: 'Les chiffres de fréquentation sont relevés et envoyés à temps.',
        users: 'Les usagers sont interrogés au moins une fois par an.',
        project: 'Le projet du lieu est écrit et revu chaque année.',
      },
    },
  },
} as const;
