/** What the address of the labels asks for: a record, a loan point, a category, a lot, or the list's selection. */
export type LabelsSearch = {
  /** An item, or a kit. */
  readonly materiel?: string;
  readonly malle?: string;
  readonly point?: string;
  readonly categorie?: string;
  readonly lot?: string;
  /** `liste`: what {@link keepChosenRecords} kept for `labels`. */
  readonly choix?: 'liste';
};

const keys = ['materiel', 'malle', 'point', 'categorie', 'lot'] as const;

/** Reads it from the address; whatever else stands there is left out. */
export function readLabelsSearch(search: Readonly<Record<string, unknown>>): LabelsSearch {
  const texts = keys.flatMap((key) => {
    const value = search[key];
    return typeof value === 'string' && value !== '' ? [[key, value] as const] : [];
  });
  return { ...Object.fromEntries(texts), ...(search.choix === 'liste' ? { choix: 'liste' } : {}) };
}
