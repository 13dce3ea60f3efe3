/** What the columns of sessions point into: ids of places, of their stops, of animators; codes or ids of themes. */
export type SessionLists = {
  readonly places: readonly string[];
  readonly stops: readonly string[];
  readonly themes: readonly string[];
  readonly animators: readonly string[];
};
export type SessionListName = keyof SessionLists;

/** The names of the lists. */
export const sessionListNames: readonly SessionListName[] = ['places', 'stops', 'themes', 'animators'];

/** Lists that grow as sessions name something new. An entry never moves nor goes. */
export type GrowingLists = {
  readonly lists: SessionLists;
  /** Index of an entry, which is added where it is not there yet. */
  readonly indexOf: (name: SessionListName, entry: string) => number;
  /** Index of an entry; −1 where no session ever named it. */
  readonly find: (name: SessionListName, entry: string) => number;
  /** How many entries the lists have together. */
  readonly size: () => number;
};

/** @param stored lists to go on from */
export function makeSessionLists(stored: SessionLists | null = null): GrowingLists {
  const grown = {
    places: [...(stored?.places ?? [])],
    stops: [...(stored?.stops ?? [])],
    themes: [...(stored?.themes ?? [])],
    animators: [...(stored?.animators ?? [])],
  };
  const known = {
    places: indexesOf(grown.places),
    stops: indexesOf(grown.stops),
    themes: indexesOf(grown.themes),
    animators: indexesOf(grown.animators),
  };
  return {
    lists: grown,
    indexOf: (name, entry) => {
      const found = known[name].get(entry);
      if (found !== undefined) return found;
      known[name].set(entry, grown[name].length);
      grown[name].push(entry);
      return grown[name].length - 1;
    },
    find: (name, entry) => known[name].get(entry) ?? -1,
    size: () => sessionListNames.reduce((sum, name) => sum + grown[name].length, 0),
  };
}

function indexesOf(entries: readonly string[]): Map<string, number> {
  return new Map(entries.map((entry, index) => [entry, index]));
}
