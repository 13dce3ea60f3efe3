import type { Translated } from '#shared/messages/catalogue.ts';
import type { exchangeFr } from '#shared/messages/fr/exchange.ts';

/** English of {@link exchangeFr}. */
export const exchangeEn: Translated<typeof exchangeFr> = {};
