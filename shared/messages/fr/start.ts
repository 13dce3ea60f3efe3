/** First run: language, territory, name, and how to begin. */
export const startFr = {} as const;
