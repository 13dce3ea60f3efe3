/** A run of whole numbers (days since 1970), both ends included. */
export type NumberRun = { readonly from: number; readonly to: number };

/** The same numbers as sorted runs that do not meet. */
export function joinedRuns(runs: readonly NumberRun[]): readonly NumberRun[] {
  const sorted = runs.filter(({ from, to }) => from <= to).sort((a, b) => a.from - b.from);
  const joined: NumberRun[] = [];
  for (const run of sorted) {
    const last = joined.at(-1);
    if (last === undefined || run.from > last.to) joined.push(run);
    else if (run.to > last.to) joined[joined.length - 1] = { from: last.from, to: run.to };
  }
  return joined;
}

/** The numbers of some runs that are in none of others. Both lists are joined ones, see {@link joinedRuns}. */
export function runsWithout(runs: readonly NumberRun[], others: readonly NumberRun[]): readonly NumberRun[] {
  if (others.length === 0) return runs;
  const left: NumberRun[] = [];
  for (const { from, to } of runs) {
    let start = from;
    for (const other of others) {
      if (other.to < start) continue;
      if (other.from > to) break;
      if (other.from > start) left.push({ from: start, to: other.from - 1 });
      start = other.to + 1;
    }
    if (start <= to) left.push({ from: start, to });
  }
  return left;
}

/** The numbers that two joined lists share. */
export function sharedRuns(a: readonly NumberRun[], b: readonly NumberRun[]): readonly NumberRun[] {
  const shared: NumberRun[] = [];
  let at = 0;
  for (const run of a) {
    while (at < b.length && (b[at]?.to ?? 0) < run.from) at += 1;
    for (let next = at; next < b.length; next += 1) {
      const other = b[next];
      if (other === undefined || other.from > run.to) break;
      shared.push({ from: Math.max(run.from, other.from), to: Math.min(run.to, other.to) });
    }
  }
  return shared;
}

/** How many numbers some joined runs hold. */
export function countOf(runs: readonly NumberRun[]): number {
  let count = 0;
  for (const { from, to } of runs) count += to - from + 1;
  return count;
}
