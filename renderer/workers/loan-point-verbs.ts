import { createLoanPoint, deleteLoanPoint, editLoanPoint } from '#renderer/storage/loan-point-store.ts';
import { loadTerritory } from '#renderer/storage/territory-file.ts';
import { loanPointLoad } from '#shared/domain/loan-point/loan-point-load.ts';
import type { ListPlatform } from './access-point-list-source.ts';
import { makeAnimatorSources } from './animator-sources.ts';
import { makeInventoryVerbs } from './inventory-verbs.ts';
import type { LoanPointApi } from './loan-point-api.ts';
import type { WorkerContext } from './worker-context.ts';

const thisPlatform: ListPlatform = { loadCommunes: loadTerritory, now: () => new Date() };

/** The verbs of loan points. */
export function makeLoanPointVerbs(
  context: WorkerContext,
  platform: ListPlatform = thisPlatform,
): LoanPointApi {
  const { register } = context;
  const { today } = makeAnimatorSources(context, platform);
  return {
    ...makeInventoryVerbs(context, platform),
    loanPointLoad: async (id) => {
      const equipment = await register().parts.equipment.read();
      return equipment.loanPoints.has(id) ? loanPointLoad(equipment, id, await today()) : null;
    },
    createLoanPoint: (input) => createLoanPoint(register(), input),
    editLoanPoint: (id, patch) => editLoanPoint(register(), id, patch),
    deleteLoanPoint: (id) => deleteLoanPoint(register(), id),
  };
}
