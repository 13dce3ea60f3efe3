import type { ExplorationQuestion } from '#shared/domain/exploration/exploration.ts';

/** What the explorer shows: its question, and the analysis that it was opened from. */
export type ExplorerState = { readonly question: ExplorationQuestion; readonly savedId: string | null };

/** The question last asked, so that another screen can be looked at and come back from. */
let kept: ExplorerState | null = null;

export function keptExplorer(): ExplorerState | null {
  return kept;
}

export function keepExplorer(state: ExplorerState): void {
  kept = state;
}
