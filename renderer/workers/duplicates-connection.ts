import type { Remote } from 'comlink';
import type { DuplicatesApi } from './duplicates-api.ts';

/** The verbs of duplicates, across to the worker. */
export function duplicatesVerbsOf(remote: Remote<DuplicatesApi>): DuplicatesApi {
  return {
    findDuplicates: (...given) => remote.findDuplicates(...given),
    alikeRecords: (...given) => remote.alikeRecords(...given),
    likenessOf: (...given) => remote.likenessOf(...given),
    mergeTies: (...given) => remote.mergeTies(...given),
    mergeRecords: (...given) => remote.mergeRecords(...given),
    markDistinct: (...given) => remote.markDistinct(...given),
    forgetDistinct: (...given) => remote.forgetDistinct(...given),
    closeWithSuccessor: (...given) => remote.closeWithSuccessor(...given),
  };
}
