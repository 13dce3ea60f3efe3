/** The dashboard. */
export const dashboardFr = {
  title: 'Tableau de bord',
} as const;
