import type { Translated } from '#shared/messages/catalogue.ts';
import type { listsFr } from '#shared/messages/fr/lists.ts';

/** English of {@link listsFr}. */
export const listsEn: Translated<typeof listsFr> = {};
