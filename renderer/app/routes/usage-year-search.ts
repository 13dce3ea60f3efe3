/** What the address of a place's year says beside the place. */
export type UsageYearSearch = { readonly annee?: number };

/** Reads it from the address; whatever else stands there is left out. */
export function readUsageYearSearch(search: Readonly<Record<string, unknown>>): UsageYearSearch {
  const year = String(search.annee ?? '');
  return /^\d{4}$/.test(year) ? { annee: Number(year) } : {};
}
