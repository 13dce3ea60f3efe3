import type { Day } from '#shared/domain/calendar/day.ts';
import type { Change } from '#shared/domain/change-set/change-set.ts';
import type { Equipment } from '#shared/domain/equipment/equipment.ts';
import { availabilityOf } from '#shared/domain/loan/availability.ts';
import type { BorrowerNames } from '#shared/domain/loan/borrower.ts';
import { conflictProblem } from '#shared/domain/loan/conflict-problem.ts';
import type { Loan } from '#shared/domain/loan/loan.ts';
import type { LoanLine, LoanLineInput } from '#shared/domain/loan/loan-line.ts';
import { loanNumberPrefix, nextLoanNumbers } from '#shared/domain/loan/loan-number.ts';
import type { LoanRun, WantedThing } from '#shared/domain/loan/loan-wish.ts';
import { makeOccupation } from '#shared/domain/loan/occupation.ts';
import { accepted, type Outcome, type Problem, refused } from '#shared/domain/problem.ts';
import { recordName } from '#shared/domain/record/record-name.ts';
import { recordParts } from '#shared/domain/record/record-parts.ts';
import { creationChange, editChanges } from '#shared/merge/record-changes.ts';
import { writeRecords } from './record-writing.ts';
import type { Register } from './register.ts';
import type { Act, Written } from './write-path.ts';

/** What the acts of loans need beside the register. */
export type LoanSetting = {
  /** Today in the register's time zone. */
  readonly today: Day;
  /** How borrowers are called in refusals. */
  readonly names: BorrowerNames;
};

/** A loan as it stands, its lines, and the equipment around it. */
export type LoanInHand = {
  readonly loan: Loan;
  readonly lines: readonly LoanLine[];
  readonly equipment: Equipment;
};

/** Writes what an act does to a loan as it stands; refused when it is gone. */
export function actOnLoan(
  register: Register,
  id: string,
  changes: (inHand: LoanInHand, act: Act) => Outcome<readonly Change[]>,
): Promise<Outcome<Written>> {
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const equipment = await register.parts.equipment.read();
      const loan = equipment.loans.get(id);
      if (loan === undefined) return refused('record/gone');
      return changes({ loan, lines: equipment.linesOf(id), equipment }, act);
    },
  });
}

/** Fields to set on a loan; those that are not given, or undefined, stay. */
export type LoanPatch = { readonly [K in keyof Loan]?: Loan[K] | undefined };

/** The changes of a patch of a loan. */
export function loanChanges(loan: Loan, patch: LoanPatch, act: Act): readonly Change[] {
  return editChanges('loan', loan, patch, recordParts.loan, act);
}

/** The changes of a patch of a line. */
export function lineChanges(line: LoanLine, patch: Partial<LoanLine>, act: Act): readonly Change[] {
  return editChanges('loanLine', line, patch, recordParts.loanLine, act);
}

/** The change that makes a line. */
export function newLine(line: LoanLineInput, act: Act): Change {
  return creationChange('loanLine', act.newId(), line, recordParts.loanLine, act);
}

/** Why some things cannot be lent over some days. @param exceptId the loan that is being changed; null = a new one */
export function takenProblems(
  things: readonly WantedThing[],
  run: LoanRun,
  exceptId: string | null,
  equipment: Equipment,
  { today, names }: LoanSetting,
): readonly Problem[] {
  const occupation = makeOccupation(equipment, today);
  return [
    ...twiceProblems(things, equipment),
    ...things.flatMap((wanted) =>
      availabilityOf(wanted, { occupation, run, exceptId, names }).conflicts.map((conflict) =>
        conflictProblem(conflict),
      ),
    ),
  ];
}

/** What the lines of a loan that was not handed over want. */
export function wantedOf(lines: readonly LoanLine[]): readonly WantedThing[] {
  return lines.map(({ itemId, kitId, quantity }) => ({
    itemId,
    kitId: itemId === null ? kitId : null,
    quantity,
  }));
}

/** Refusal, or the changes where there is none. */
export function unlessRefused(
  problems: readonly Problem[],
  changes: () => readonly Change[],
): Outcome<readonly Change[]> {
  return problems.length > 0 ? { ok: false, problems } : accepted(changes());
}

/** The numbers of some new loans: those that follow the last one that this device gave in the year, deleted ones too. */
export async function newLoanNumbers(
  register: Register,
  act: Act,
  { today }: Pick<LoanSetting, 'today'>,
  count: number,
): Promise<readonly string[]> {
  const prefix = loanNumberPrefix(today.slice(0, 4), act.by.device);
  const taken = await register.database.loans.where('number').startsWith(prefix).keys();
  return nextLoanNumbers(
    prefix,
    taken.filter((number) => typeof number === 'string'),
    count,
  );
}

/** A thing wanted twice in one loan, or a part beside the kit that holds it. */
function twiceProblems(things: readonly WantedThing[], equipment: Equipment): readonly Problem[] {
  const seen = new Set<string>();
  return things.flatMap(({ itemId, kitId }) => {
    const id = itemId ?? kitId ?? '';
    const row = itemId === null ? equipment.kits.get(id) : equipment.items.get(id);
    if (row === undefined) return [];
    const holder = 'tracking' in row ? row.kitId : null;
    const kit = things.some((other) => holder !== null && other.kitId === holder)
      ? equipment.kits.get(holder ?? '')
      : undefined;
    const twice = seen.has(id);
    seen.add(id);
    if (!twice && kit === undefined) return [];
    return [
      {
        code: twice ? 'loan/thing-twice' : 'loan/part-and-kit',
        values: { thing: recordName(row), kit: kit?.name ?? '' },
        severity: 'error' as const,
        row: null,
        field: 'lines',
      },
    ];
  });
}
