/** Sentences of the problems whose code begins as its keys do (start). */
export const startErrorsFr = {} as const;
