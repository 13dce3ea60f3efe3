/** Sentences of the problems whose code begins as its keys do (exchange). */
export const exchangeErrorsFr = {} as const;
