/** Labels of the closed lists: statuses, rhythms, measures, breakdowns. */
export const listsFr = {} as const;
