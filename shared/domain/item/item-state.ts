/** Where an item stands on a day, derived from its loans and maintenances (data.md, *Records*: available, out, repair, retired). */
export const itemStates = ['available', 'out', 'repair', 'allotted', 'retired'] as const;
export type ItemState = (typeof itemStates)[number];
