/** The list, the page and the form of places. */
export const accessPointsFr = {} as const;
