/** One line of the table: a work, what it is measured against in the same run, and what it must reach. */
export type BenchRow = {
  readonly work: string;
  readonly peer: string;
  /** Medians, in milliseconds. */
  readonly own: number;
  readonly against: number;
  /** Largest ratio of `own` to `against` that is promised; null where nothing is. */
  readonly limit: number | null;
};

/** What the page tells the terminal. */
export type BenchReport = {
  readonly places: number;
  readonly returns: number;
  readonly rows: readonly BenchRow[];
};
