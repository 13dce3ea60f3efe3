/** Makes something at the first asking, and keeps it. */
export function once<T>(make: () => T): () => T {
  let held: { readonly made: T } | null = null;
  return () => {
    held ??= { made: make() };
    return held.made;
  };
}
