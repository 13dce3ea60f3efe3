/** Import, export and their preview. */
export const exchangeFr = {} as const;
