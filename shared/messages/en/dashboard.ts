import type { Translated } from '#shared/messages/catalogue.ts';
import type { dashboardFr } from '#shared/messages/fr/dashboard.ts';

/** English of {@link dashboardFr}. */
export const dashboardEn: Translated<typeof dashboardFr> = {
  title: 'Dashboard',
};
