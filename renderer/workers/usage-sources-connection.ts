import type { Remote } from 'comlink';
import type { UsageSourcesApi } from './usage-sources-api.ts';

/** The verbs of the two sources of usage, across to the worker. */
export function usageSourcesVerbsOf(remote: Remote<UsageSourcesApi>): UsageSourcesApi {
  return {
    sourceBoard: () => remote.sourceBoard(),
    chooseSources: (choices) => remote.chooseSources(choices),
  };
}
