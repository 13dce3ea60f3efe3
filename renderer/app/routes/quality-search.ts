/** The place of a new review, as the address says it. */
export type NewReviewSearch = { readonly lieu?: string };

/** Reads it from the address; whatever else stands there is left out. */
export function readNewReviewSearch(search: Readonly<Record<string, unknown>>): NewReviewSearch {
  return typeof search.lieu === 'string' ? { lieu: search.lieu } : {};
}

/** Whether a new grid begins with what the program proposes, as the address says it. */
export type NewGridSearch = { readonly modele?: 'propose' };

/** Reads it from the address; whatever else stands there is left out. */
export function readNewGridSearch(search: Readonly<Record<string, unknown>>): NewGridSearch {
  return search.modele === 'propose' ? { modele: 'propose' } : {};
}
