/** Loans, their calendar, what is free: their closed lists and their screens. */
export const loansFr = {
  title: 'Prêts',
  states: {
    waiting: 'En attente',
    booked: 'Réservé',
    out: 'Sorti',
    returned: 'Rendu',
    cancelled: 'Annulé',
  },
  overdue: 'En retard',
  outcomes: { returned: 'Rendu', lost: 'Perdu', used: 'Consommé' },
  borrowerKinds: {
    place: 'Lieu',
    organisation: 'Structure',
    animator: 'Animateur',
    person: 'Autre personne',
  },
};
