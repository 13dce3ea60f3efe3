import type { Translated } from '#shared/messages/catalogue.ts';
import type { usageFr } from '#shared/messages/fr/usage.ts';

/** English of {@link usageFr}. */
export const usageEn: Translated<typeof usageFr> = {};
