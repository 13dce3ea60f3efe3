import type { LoanSetting } from '#renderer/storage/loan-surroundings.ts';
import { animatorName } from '#shared/domain/animator/animator-name.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { Equipment } from '#shared/domain/equipment/equipment.ts';
import type { BorrowerNames } from '#shared/domain/loan/borrower.ts';
import { makeOccupation, type Occupation } from '#shared/domain/loan/occupation.ts';
import type { ListPlatform } from './access-point-list-source.ts';
import { makeAnimatorSources } from './animator-sources.ts';
import type { WorkerContext } from './worker-context.ts';

/** What the questions about loans are answered from. */
export type LoanSources = {
  readonly equipment: () => Promise<Equipment>;
  /** What holds each thing today; the same until equipment changes. */
  readonly occupation: () => Promise<Occupation>;
  readonly names: () => Promise<BorrowerNames>;
  readonly today: () => Promise<Day>;
  /** What the acts need: today, and how borrowers are called. */
  readonly setting: () => Promise<LoanSetting>;
};

/** Makes the sources of the register in use, whichever it is by then. */
export function makeLoanSources(context: WorkerContext, platform?: ListPlatform): LoanSources {
  const animators = makeAnimatorSources(context, platform);
  const equipment = () => context.register().parts.equipment.read();
  let held: Occupation | null = null;
  const names = async (): Promise<BorrowerNames> => {
    const [{ place, organisation }, people] = await Promise.all([animators.names(), animators.people()]);
    return {
      place,
      organisation,
      animator: (id) => {
        const animator = people.animators.get(id);
        return animator === undefined ? null : animatorName(animator);
      },
    };
  };
  return {
    equipment,
    occupation: async () => {
      const [known, today] = await Promise.all([equipment(), animators.today()]);
      if (held?.equipment !== known || held.today !== today) held = makeOccupation(known, today);
      return held;
    },
    names,
    today: animators.today,
    setting: async () => ({ today: await animators.today(), names: await names() }),
  };
}
