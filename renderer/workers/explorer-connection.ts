import type { Remote } from 'comlink';
import type { ExplorerApi } from './explorer-api.ts';

/** The verbs of the explorer of usage, across to the worker. */
export function explorerVerbsOf(remote: Remote<ExplorerApi>): ExplorerApi {
  return {
    explore: (...given) => remote.explore(...given),
    exploreRecords: (...given) => remote.exploreRecords(...given),
    createExploration: (...given) => remote.createExploration(...given),
    editExploration: (...given) => remote.editExploration(...given),
    deleteExploration: (...given) => remote.deleteExploration(...given),
  };
}
