import type { Translated } from '../catalogue.ts';
import type { listsFr } from '../fr/lists.ts';

/** English of {@link listsFr}. */
export const listsEn: Translated<typeof listsFr> = {};
