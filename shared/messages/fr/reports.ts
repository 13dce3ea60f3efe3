/** The screens of the annual report. */
export const reportsFr = {} as const;
