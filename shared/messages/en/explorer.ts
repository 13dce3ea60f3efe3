import type { Translated } from '#shared/messages/catalogue.ts';
import type { explorerFr } from '#shared/messages/fr/explorer.ts';

/** The explorer of figures of usage. */
export const explorerEn: Translated<typeof explorerFr> = {
  title: 'Explorer',
};
