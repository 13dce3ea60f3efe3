/** Sentences of the problems whose code begins as its keys do (storage). */
export const storageErrorsFr = {} as const;
