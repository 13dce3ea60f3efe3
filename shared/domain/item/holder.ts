/** Who holds an item: a loan point that lends it, a place that it was allotted to for good, or nobody. At most one. */
export type Holder = { readonly loanPointId: string | null; readonly placeId: string | null };

/** Held by nobody: kept apart. */
export const noHolder: Holder = { loanPointId: null, placeId: null };

/** Whether two holders are the same. */
export function sameHolder(a: Holder, b: Holder): boolean {
  return a.loanPointId === b.loanPointId && a.placeId === b.placeId;
}
