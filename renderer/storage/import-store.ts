import type { AccessPointInput } from '#shared/domain/access-point/access-point.ts';
import type { Change } from '#shared/domain/change-set/change-set.ts';
import type { ImportBatch } from '#shared/domain/import-batch/import-batch.ts';
import type { NetworkInput } from '#shared/domain/network/network.ts';
import { accepted, type Outcome } from '#shared/domain/problem.ts';
import { recordParts } from '#shared/domain/record/record-parts.ts';
import { creationChange } from '#shared/merge/record-changes.ts';
import { editPlan, writeRecords } from './record-writing.ts';
import type { Register } from './register.ts';
import type { Written } from './write-path.ts';

/** What an import writes. Ids of new records are made by the caller, so that its rows can refer to one another. */
export type ImportedPlaces = {
  readonly networks: readonly { readonly id: string; readonly input: NetworkInput }[];
  readonly created: readonly { readonly id: string; readonly input: AccessPointInput }[];
  /** A repeating part is given whole. */
  readonly changed: readonly { readonly id: string; readonly patch: Partial<AccessPointInput> }[];
  readonly batch: Pick<ImportBatch, 'fileName' | 'format' | 'created' | 'changed' | 'skipped' | 'problems'>;
};

/** Writes an import as one act: its places, its networks and the mark of the import. All or none. */
export function importAccessPoints(register: Register, places: ImportedPlaces): Promise<Outcome<Written>> {
  return writeRecords(register, {
    reason: 'import',
    changes: async (act) => {
      const changes: Change[] = [];
      for (const { id, input } of places.networks)
        changes.push(creationChange('network', id, input, recordParts.network, act));
      for (const { id, input } of places.created)
        changes.push(creationChange('accessPoint', id, input, recordParts.accessPoint, act));
      for (const { id, patch } of places.changed) {
        const edited = await editPlan(register, 'accessPoint', id, patch, act);
        if (!edited.ok) return edited;
        changes.push(...edited.value);
      }
      const batch = { ...places.batch, changeSetId: act.changeSetId, undone: false };
      changes.push(creationChange('importBatch', act.newId(), batch, recordParts.importBatch, act));
      return accepted(changes);
    },
  });
}
