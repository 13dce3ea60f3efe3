/** Sessions: workshops and accompaniments. */
export const sessionsFr = {
  title: 'Séances',
  kinds: { workshop: 'Atelier', individual: 'Accompagnement individuel' },
  themes: {
    equipment: 'Prise en main du matériel',
    internet: 'Navigation sur internet',
    email: 'Courrier électronique',
    smartphone: 'Téléphone et tablette',
    onlineProcedures: 'Démarches en ligne',
    jobSearch: 'Recherche d’emploi',
    officeTools: 'Bureautique',
    security: 'Sécurité et données personnelles',
    socialNetworks: 'Réseaux sociaux et échanges à distance',
    parenting: 'Parentalité et numérique',
    health: 'Santé en ligne',
    creation: 'Photo, vidéo et création',
    culture: 'Culture numérique',
    other: 'Autre',
  },
  sources: { typed: 'Saisie', imported: 'Importée', generated: 'Produite pour l’exemple' },
} as const;
