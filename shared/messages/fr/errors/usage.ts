/** Sentences of the problems whose code begins as its keys do (usage). */
export const usageErrorsFr = {} as const;
