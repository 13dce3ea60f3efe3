/** Saving and opening register files. */
export const registerFileFr = {} as const;
