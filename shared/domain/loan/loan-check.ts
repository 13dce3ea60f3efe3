import { closedOnDay, type OpenDayReader } from '#shared/domain/loan-point/open-on-day.ts';
import { type AvailabilityQuestion, availabilityOf } from './availability.ts';
import type { BorrowerKey, Loan } from './loan.ts';
import { isOverdue } from './loan-state.ts';
import type { LoanCheck, WantedThing } from './loan-wish.ts';

/** What stands in the way of a loan, or is worth a warning. @param opensOn null = the week of the loan point is not asked */
export function checkLoan(
  {
    lines,
    loanPointId,
    borrower,
  }: {
    readonly lines: readonly WantedThing[];
    readonly loanPointId: string | null;
    readonly borrower: { readonly key: BorrowerKey; readonly value: string } | null;
  },
  question: AvailabilityQuestion,
  opensOn: OpenDayReader | null,
): LoanCheck {
  const { occupation, run, exceptId } = question;
  const { equipment, today } = occupation;
  const answers = lines.map((wanted) => ({ wanted, ...availabilityOf(wanted, question) }));
  const point = equipment.loanPoints.get(loanPointId ?? '');
  return {
    conflicts: answers.flatMap(({ conflicts }) => conflicts),
    incompleteKits: answers.flatMap(({ wanted, missing }) => {
      const kit = equipment.kits.get(wanted.kitId ?? '');
      return kit === undefined || missing.length === 0 ? [] : [{ kitId: kit.id, name: kit.name, missing }];
    }),
    borrowerOverdue: [...equipment.loans.values()]
      .filter((loan) => loan.id !== exceptId && isBy(loan, borrower))
      .filter((loan) => isOverdue(loan, equipment.linesOf(loan.id), today))
      .map(({ id, number, due }) => ({ loanId: id, number, due })),
    closedDays:
      point === undefined
        ? []
        : [...new Set([run.from, run.due])].flatMap((day) => closedOnDay(point, day, opensOn) ?? []),
  };
}

function isBy(loan: Loan, borrower: { readonly key: BorrowerKey; readonly value: string } | null): boolean {
  if (borrower === null || borrower.value === '') return false;
  const own = loan[borrower.key];
  return own !== null && own.trim().toLocaleLowerCase('fr') === borrower.value.trim().toLocaleLowerCase('fr');
}
