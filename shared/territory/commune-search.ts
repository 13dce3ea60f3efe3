import type { Commune } from '#shared/domain/territory/territory.ts';
import type { TerritoryData } from '#shared/domain/territory/territory-data.ts';
import { foldedWords } from '#shared/search/fold-text.ts';
import { communeNameWords } from './commune-name-key.ts';

/** Finds communes as they are typed. `isNear` tells those of the officer's territory, which come first. */
export type CommuneSearch = (
  text: string,
  limit: number,
  isNear: (commune: Commune) => boolean,
) => readonly Commune[];

type Entry = { readonly commune: Commune; readonly name: string; readonly former: boolean };
type Hit = { readonly commune: Commune; readonly near: boolean; readonly rank: number };

/** Makes the search of a picker; the folded names are made at the first search. */
export function makeCommuneSearch(
  communes: readonly Commune[],
  formerNames: TerritoryData['formerNames'],
): CommuneSearch {
  let entries: readonly Entry[] | null = null;

  return (text, limit, isNear) => {
    const digits = text.trim();
    if (/^\d{2,5}$/.test(digits)) {
      const hits = communes
        .filter(({ postcodes }) => postcodes.some((postcode) => postcode.startsWith(digits)))
        .map((commune) => ({ commune, near: isNear(commune), rank: 0 }));
      return best(hits, limit);
    }
    const words = queryWords(text);
    if (words.length === 0) return [];
    entries ??= makeEntries(communes, formerNames);
    const hits = new Map<Commune, Hit>();
    for (const entry of entries) {
      const rank = rankOf(entry, words);
      const known = hits.get(entry.commune);
      if (rank !== null && (known === undefined || rank < known.rank))
        hits.set(entry.commune, { commune: entry.commune, near: isNear(entry.commune), rank });
    }
    return best([...hits.values()], limit);
  };
}

function makeEntries(
  communes: readonly Commune[],
  formerNames: TerritoryData['formerNames'],
): readonly Entry[] {
  const byCode = new Map(communes.map((commune) => [commune.code, commune]));
  const entries = communes.map((commune) => ({ commune, name: searchable(commune.name), former: false }));
  for (const [name, code] of formerNames) {
    const commune = byCode.get(code);
    if (commune !== undefined) entries.push({ commune, name: searchable(name), former: true });
  }
  return entries;
}

/** A blank before every word, so that a word's beginning is found as text. */
function searchable(name: string): string {
  return ` ${communeNameWords(name).join(' ')}`;
}

/** The typed words; the last one may be the beginning of more than *Saint* abbreviated, so both spellings are kept. */
function queryWords(text: string): readonly (readonly string[])[] {
  const typed = foldedWords(text);
  const full = communeNameWords(text);
  return full.map((word, index) =>
    index === full.length - 1 && typed.at(-1) !== word && /^ste?$/.test(typed.at(-1) ?? '')
      ? [word, typed.at(-1) ?? word]
      : [word],
  );
}

/** 0 the same name, 1 a name that begins so, 2 words inside the name, 3 a former name; null when it doesn't match. */
function rankOf({ name, former }: Entry, words: readonly (readonly string[])[]): number | null {
  if (!words.every((spellings) => spellings.some((word) => name.includes(` ${word}`)))) return null;
  if (former) return 3;
  const typed = ` ${words.map(([word]) => word).join(' ')}`;
  if (name === typed) return 0;
  return name.startsWith(typed) ? 1 : 2;
}

function best(hits: readonly Hit[], limit: number): readonly Commune[] {
  return [...hits]
    .sort(
      (a, b) =>
        Number(b.near) - Number(a.near) ||
        a.rank - b.rank ||
        (b.commune.population ?? -1) - (a.commune.population ?? -1) ||
        (a.commune.code < b.commune.code ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ commune }) => commune);
}
