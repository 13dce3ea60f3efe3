/** Sentences of the problems whose code begins as its keys do (reports). */
export const reportsErrorsFr = {} as const;
