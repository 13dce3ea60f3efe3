import type { Translated } from '../catalogue.ts';
import type { startFr } from '../fr/start.ts';

/** English of {@link startFr}. */
export const startEn: Translated<typeof startFr> = {};
