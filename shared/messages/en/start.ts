import type { Translated } from '#shared/messages/catalogue.ts';
import type { startFr } from '#shared/messages/fr/start.ts';

/** English of {@link startFr}. */
export const startEn: Translated<typeof startFr> = {};
