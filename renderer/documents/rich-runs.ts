import type { WordedRun } from './worded-report.ts';

/** The piece of some runs between two offsets of their whole text, with its looks. */
export function sliceRuns(runs: readonly WordedRun[], from: number, to: number): readonly WordedRun[] {
  let start = 0;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}

/** Text as runs without a look of its own. */
export function plainRuns(text: string): readonly WordedRun[] {
  return [{ text, bold: false, italic: false, href: null }];
}
