/** The sections that work, in the order of the navigation: route and key of the label. */
export const sections = [
  { path: '/accueil', label: 'nav.dashboard' },
  { path: '/lieux', label: 'nav.accessPoints' },
  { path: '/structures', label: 'nav.organisations' },
  { path: '/animateurs', label: 'nav.animators' },
  { path: '/reseaux', label: 'nav.networks' },
  { path: '/prets', label: 'nav.loans' },
  { path: '/materiel', label: 'nav.items' },
  { path: '/points-de-pret', label: 'nav.loanPoints' },
  { path: '/hotline', label: 'nav.hotline' },
  { path: '/fiches', label: 'nav.articles' },
  { path: '/suivi', label: 'nav.followUps' },
  { path: '/usages', label: 'nav.usage' },
  { path: '/bilans', label: 'nav.reports' },
  { path: '/echanges', label: 'nav.exchange' },
  { path: '/reglages', label: 'nav.settings' },
] as const;
