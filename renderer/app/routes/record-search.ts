/** What the address of a record's page says beside the record: the open tab. */
export type RecordSearch = { readonly onglet?: string };

/** Reads it from the address; whatever else stands there is left out. */
export function readRecordSearch(search: Readonly<Record<string, unknown>>): RecordSearch {
  return typeof search.onglet === 'string' ? { onglet: search.onglet } : {};
}
