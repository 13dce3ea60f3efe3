import { useCallback, useState } from 'react';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import type { ExplorationQuestion } from '#shared/domain/exploration/exploration.ts';
import { shapeOf } from '#shared/report/exploration-chart.ts';
import { type ExplorerState, keepExplorer, keptExplorer } from './explorer-memory.ts';
import { firstPeriod } from './explorer-periods.ts';
import { suggestedQuestion } from './explorer-suggestions.ts';
import { isOffered } from './offered-dimensions.ts';

/** The question on screen and how it changes. */
export type Explorer = ExplorerState & {
  /** Changes some of the question; what the new measure cannot be cut by is taken away. */
  readonly change: (patch: Partial<ExplorationQuestion>) => void;
  /** Asks another question. @param savedId the analysis that it is; null when it is none */
  readonly open: (question: ExplorationQuestion, savedId: string | null) => void;
};

/** Keeps the question of the explorer, also while another screen is looked at. */
export function useExplorer(): Explorer {
  const today = useToday();
  const [state, setState] = useState<ExplorerState>(
    () => keptExplorer() ?? { question: suggestedQuestion('visits', firstPeriod(today)), savedId: null },
  );
  const set = useCallback((next: ExplorerState) => {
    keepExplorer(next);
    setState(next);
  }, []);
  return {
    ...state,
    change: (patch) => set({ ...state, question: settled({ ...state.question, ...patch }) }),
    open: (question, savedId) => set({ question, savedId }),
  };
}

/** A question that can be answered: dimensions and filters that its measure does not have are dropped. */
export function settled(question: ExplorationQuestion): ExplorationQuestion {
  const { measure } = question;
  const rows = isOffered(measure, question.rows) ? question.rows : 'month';
  const columns =
    question.columns !== null && question.columns !== rows && isOffered(measure, question.columns)
      ? question.columns
      : null;
  const filters = question.filters.filter(({ dimension }) => isOffered(measure, dimension));
  const next = { ...question, rows, columns, filters };
  return { ...next, shape: shapeOf(next) };
}
