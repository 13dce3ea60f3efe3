import { animatorName } from '#shared/domain/animator/animator-name.ts';
import { type LoanList, makeLoanList } from '#shared/domain/loan/loan-list.ts';
import type { NameOf } from '#shared/list/list-field.ts';
import type { AnimatorSources } from './animator-sources.ts';
import type { ListSource } from './list-source.ts';
import type { WorkerContext } from './worker-context.ts';

/** The list of loans: made again when equipment, loans or the name of a borrower change, and each day. */
export function loanListSource({ register }: WorkerContext, sources: AnimatorSources): ListSource {
  let held: { readonly from: readonly unknown[]; readonly list: LoanList } | null = null;
  const read = async (): Promise<LoanList> => {
    const [equipment, people, names, today] = await Promise.all([
      register().parts.equipment.read(),
      sources.people(),
      sources.names(),
      sources.today(),
    ]);
    const from = [equipment, people, names, today];
    if (held === null || held.from.some((one, index) => one !== from[index])) {
      const animator = (id: string): string | null => {
        const found = people.animators.get(id);
        return found === undefined ? null : animatorName(found);
      };
      held = { from, list: makeLoanList(equipment, { ...names, animator }, today) };
    }
    return held.list;
  };
  // Names come with the rows.
  const noName: NameOf = () => null;
  return {
    query: async (question) => (await read()).query(question, await sources.today(), noName),
    cells: async (ids, keys) => (await read()).cells(ids, keys, noName),
    choices: async (key) => (await read()).choices(key, noName),
    emails: async (ids) => (await read()).emails(ids),
  };
}
