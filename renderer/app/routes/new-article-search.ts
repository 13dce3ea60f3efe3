/** What the address of a new sheet says: the ticket that it is written from. */
export type NewArticleSearch = { readonly demande?: string };

/** Reads it from the address; whatever else stands there is left out. */
export function readNewArticleSearch(search: Readonly<Record<string, unknown>>): NewArticleSearch {
  const { demande } = search;
  return typeof demande === 'string' && demande !== '' ? { demande } : {};
}
