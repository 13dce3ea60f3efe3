import {
  createExploration,
  deleteExploration,
  editExploration,
} from '#renderer/storage/exploration-store.ts';
import { explore } from '#shared/figures/explore/explore.ts';
import type { ExploreRegister } from '#shared/figures/explore/explore-ground.ts';
import { exploreRecords } from '#shared/figures/explore/explore-records.ts';
import type { ExplorerApi } from './explorer-api.ts';
import { type FiguresSources, figuresPlatform, makeFiguresFacts } from './figures-facts.ts';
import type { WorkerContext } from './worker-context.ts';

/** The verbs of the explorer: questions to the figures of usage, and those that the officer keeps. */
export function makeExplorerVerbs(
  context: WorkerContext,
  sources: FiguresSources = figuresPlatform,
): ExplorerApi {
  const { register } = context;
  const { facts, today } = makeFiguresFacts(context, sources);
  const asked = async (): Promise<ExploreRegister> => {
    const [read, day] = await Promise.all([facts(), today()]);
    return { facts: read, perimeter: { kind: 'all' }, today: day, names: read.explorations.names };
  };
  return {
    explore: async (question) => explore(await asked(), question),
    exploreRecords: async (question, spot, limit) => exploreRecords(await asked(), question, spot, limit),
    createExploration: (input) => createExploration(register(), input),
    editExploration: (id, patch) => editExploration(register(), id, patch),
    deleteExploration: (id) => deleteExploration(register(), id),
  };
}
