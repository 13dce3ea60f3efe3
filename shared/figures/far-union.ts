import { participantParts } from '#shared/domain/session/session.ts';
import type { HeldSessions } from './held-sessions.ts';
import { sessionKindCodes } from './session-view.ts';

/**
 * The union of the far-off publics (data.md, figure 14): persons of individual sessions, of whom both situation and
 * age were stated, who are without employment or aged 60 and over.
 */
export type FarUnion = {
  /** Persons of whom both were stated; null where there is none. */
  readonly whole: number | null;
  /** Those without employment, aged 60 and over, or both. */
  readonly either: number | null;
  /** Those who are both. */
  readonly both: number | null;
  /** Every person of the individual sessions, stated or not, for what the union leaves out. */
  readonly persons: number;
};

const { situation, age } = participantParts;
const withoutEmployment = situation.indexOf('withoutEmployment');
const silentSituation = situation.indexOf('notStated');
const silentAge = age.indexOf('notStated');
const over60: ReadonlySet<number> = new Set(
  (['from60to69', 'over70', 'over60'] as const).map((part) => age.indexOf(part)),
);

/** Computes the union from the sessions of a period. @param accompaniments persons of its individual sessions */
export function farUnion(held: HeldSessions, accompaniments: number): FarUnion {
  const { sessions } = held;
  let whole = 0;
  let either = 0;
  let both = 0;
  for (let position = 0; position < held.length; position += 1) {
    const row = held.row[position] ?? 0;
    if (sessions.kind[row] !== sessionKindCodes.individual) continue;
    for (let group = sessions.groupStart[row] ?? 0; group < (sessions.groupStart[row + 1] ?? 0); group += 1) {
      const situationOf = sessions.groupSituation[group] ?? silentSituation;
      const ageOf = sessions.groupAge[group] ?? silentAge;
      if (situationOf === silentSituation || ageOf === silentAge) continue;
      const count = sessions.groupCount[group] ?? 0;
      const idle = situationOf === withoutEmployment;
      const old = over60.has(ageOf);
      whole += count;
      if (idle || old) either += count;
      if (idle && old) both += count;
    }
  }
  return whole === 0
    ? { whole: null, either: null, both: null, persons: accompaniments }
    : { whole, either, both, persons: accompaniments };
}
