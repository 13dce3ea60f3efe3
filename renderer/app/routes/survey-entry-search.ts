/** What the address of the entry of sheets says: the response that is corrected. */
export type SurveyEntrySearch = { readonly reponse?: string };

/** Reads it from the address; whatever else stands there is left out. */
export function readSurveyEntrySearch(search: Readonly<Record<string, unknown>>): SurveyEntrySearch {
  return typeof search.reponse === 'string' ? { reponse: search.reponse } : {};
}
