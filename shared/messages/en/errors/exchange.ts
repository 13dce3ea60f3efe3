import type { Translated } from '#shared/messages/catalogue.ts';
import type { exchangeErrorsFr } from '#shared/messages/fr/errors/exchange.ts';

/** English of {@link exchangeErrorsFr}. */
export const exchangeErrorsEn: Translated<typeof exchangeErrorsFr> = {};
