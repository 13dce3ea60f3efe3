import type { Translated } from '../catalogue.ts';
import type { exchangeFr } from '../fr/exchange.ts';

/** English of {@link exchangeFr}. */
export const exchangeEn: Translated<typeof exchangeFr> = {};
