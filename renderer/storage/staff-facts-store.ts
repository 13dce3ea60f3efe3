import type { StaffFacts } from '#shared/figures/staff-facts.ts';
import type { Contribution } from './contribution.ts';
import type { RegisterDatabase } from './database.ts';

/** What the figures need of animators, held in memory: the tables are read once, not at each figure. */
export type StaffFactsStore = {
  readonly contribution: Contribution;
  /** Living animators, assignments, absences and replacements. */
  readonly read: () => Promise<StaffFacts>;
};

/** Makes the store of a generation: read at the first figure, forgotten when one of its records changes. */
export function makeStaffFactsStore(database: RegisterDatabase): StaffFactsStore {
  let held: Promise<StaffFacts> | null = null;
  return {
    contribution: {
      tables: ['animator', 'assignment', 'absence', 'replacement', 'organisation'],
      stores: [],
      apply: async () => undefined,
      committed: () => {
        held = null;
      },
    },
    read: () => {
      held ??= load(database);
      return held;
    },
  };
}

async function load(database: RegisterDatabase): Promise<StaffFacts> {
  const [animators, assignments, absences, replacements, organisations] = await Promise.all([
    database.animators.toArray(),
    database.assignments.toArray(),
    database.absences.toArray(),
    database.replacements.toArray(),
    database.organisations.toArray(),
  ]);
  return {
    animators: animators
      .filter(isLiving)
      .map(({ id, kind, status, contract, contractTo, employerId, skills, trainings, verifiedOn }) => ({
        id,
        kind,
        status,
        contract,
        contractTo,
        employerId,
        skills,
        trainings,
        verifiedOn,
      })),
    assignments: assignments.filter(isLiving).map(({ id, animatorId, placeId, ftePercent, from, to }) => ({
      id,
      animatorId,
      placeId,
      ftePercent,
      from,
      to,
    })),
    absences: absences.filter(isLiving).map(({ id, animatorId, from, to }) => ({ id, animatorId, from, to })),
    replacements: replacements
      .filter(isLiving)
      .map(({ id, absenceId, placeId, from, to, ftePercent, state, animatorId }) => ({
        id,
        absenceId,
        placeId,
        from,
        to,
        ftePercent,
        state,
        animatorId,
      })),
    employerKinds: new Map(organisations.filter(isLiving).map(({ id, kind }) => [id, kind])),
  };
}

function isLiving({ deletedAt }: { readonly deletedAt: string | null }): boolean {
  return deletedAt === null;
}
