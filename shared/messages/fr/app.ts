/** Frame of the program: navigation, menus, words used on every screen. */
export const appFr = {
  name: 'Maillage',
  nav: {
    label: 'Sections',
    accessPoints: 'Lieux d’accès',
    usage: 'Usages',
    reports: 'Bilan annuel',
    exchange: 'Échanges',
    settings: 'Réglages',
  },
  saved: 'Enregistré',
  cancel: 'Annuler',
  close: 'Fermer',
  undo: 'Défaire',
  redo: 'Refaire',
} as const;
