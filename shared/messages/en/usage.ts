import type { Translated } from '../catalogue.ts';
import type { usageFr } from '../fr/usage.ts';

/** English of {@link usageFr}. */
export const usageEn: Translated<typeof usageFr> = {};
