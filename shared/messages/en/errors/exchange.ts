import type { Translated } from '../../catalogue.ts';
import type { exchangeErrorsFr } from '../../fr/errors/exchange.ts';

/** English of {@link exchangeErrorsFr}. */
export const exchangeErrorsEn: Translated<typeof exchangeErrorsFr> = {};
