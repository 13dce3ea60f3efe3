import type { Exploration } from '#shared/domain/exploration/exploration.ts';

/** The analyses that were kept, by name, and the names that questions need and no other fact holds. */
export type ExplorationFacts = {
  readonly kept: readonly Exploration[];
  /** Names of animators and of the officer's themes, by their ids. */
  readonly names: ReadonlyMap<string, string>;
};

/** A register without analyses. */
export const noExplorations: ExplorationFacts = { kept: [], names: new Map() };
