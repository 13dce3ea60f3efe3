/** The grid of returns and its charts. */
export const usageFr = {} as const;
