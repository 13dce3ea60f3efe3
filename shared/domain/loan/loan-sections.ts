import type { LoanLine } from './loan-line.ts';

/** Lines of a loan that are shown together: those of a kit, or the items lent by themselves. */
export type LoanSection<Line> = {
  readonly kitId: string | null;
  /** Its items; none for a kit that was not handed over yet. */
  readonly lines: readonly Line[];
};

const french = new Intl.Collator('fr', { numeric: true });

/** Parts the lines of a loan: each kit with its parts, then the items by themselves, all by name. @param nameOf name of a line's item */
export function loanSections<Line extends Pick<LoanLine, 'itemId' | 'kitId'>>(
  lines: readonly Line[],
  nameOf: (line: Line) => string,
): readonly LoanSection<Line>[] {
  const kitIds = [...new Set(lines.flatMap(({ kitId }) => kitId ?? []))];
  const byName = (a: Line, b: Line) => french.compare(nameOf(a), nameOf(b));
  const itemsOf = (kitId: string | null) =>
    lines.filter((line) => line.itemId !== null && line.kitId === kitId).sort(byName);
  const alone = itemsOf(null);
  return [
    ...kitIds.map((kitId) => ({ kitId, lines: itemsOf(kitId) })),
    ...(alone.length === 0 ? [] : [{ kitId: null, lines: alone }]),
  ];
}
