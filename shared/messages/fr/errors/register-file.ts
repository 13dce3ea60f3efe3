/** Sentences of the problems whose code begins as its keys do (register-file). */
export const registerFileErrorsFr = {} as const;
