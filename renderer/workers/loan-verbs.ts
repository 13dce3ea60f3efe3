import { handOverLoan, undoHandOver } from '#renderer/storage/hand-over-store.ts';
import {
  bookLoan,
  bookSeries,
  cancelLoan,
  confirmLoan,
  deleteLoan,
  editLoan,
  moveLoan,
} from '#renderer/storage/loan-booking-store.ts';
import { returnLoan } from '#renderer/storage/loan-return-store.ts';
import { extendLoan, remindLoan } from '#renderer/storage/loan-term-store.ts';
import type { Equipment } from '#shared/domain/equipment/equipment.ts';
import { freeThings } from '#shared/domain/loan/free-things.ts';
import type { Loan } from '#shared/domain/loan/loan.ts';
import { checkLoan } from '#shared/domain/loan/loan-check.ts';
import { loanRow } from '#shared/domain/loan/loan-listing.ts';
import { latestFirst, loansOfDays, overdueLoans, waitingLoans } from '#shared/domain/loan/loans-of.ts';
import type { ListPlatform } from './access-point-list-source.ts';
import type { LoanApi, LoansOf } from './loan-api.ts';
import { calendarLines } from './loan-calendar.ts';
import { type LoanSources, makeLoanSources } from './loan-sources.ts';
import type { WorkerContext } from './worker-context.ts';

/** The verbs of loans: who has what, what is free, and the acts. */
export function makeLoanVerbs(context: WorkerContext, platform?: ListPlatform): LoanApi {
  const sources = makeLoanSources(context, platform);
  return { ...readings(sources), ...writings(context, sources) };
}

type Reading = 'loanRows' | 'loansOf' | 'checkLoan' | 'freeBetween' | 'loanCalendar';

function readings({ equipment, occupation, names, today }: LoanSources): Pick<LoanApi, Reading> {
  const rowsOf = async (loans: readonly Loan[]) => {
    const [known, called, day] = await Promise.all([equipment(), names(), today()]);
    return loans.map((loan) => loanRow(loan, known, called, day));
  };
  return {
    loanRows: async (ids) => {
      const { loans } = await equipment();
      return rowsOf(ids.flatMap((id) => loans.get(id) ?? []));
    },
    loansOf: async (whose) => {
      switch (whose.kind) {
        case 'overdue':
          return rowsOf(overdueLoans(await occupation()));
        case 'waiting':
          return rowsOf(waitingLoans(await occupation(), await names()));
        case 'days':
          return rowsOf(loansOfDays(await occupation(), whose.from, whose.to));
        default:
          return rowsOf(latestFirst(ownLoans(await equipment(), whose)));
      }
    },
    checkLoan: async (wish, exceptId) => {
      const known = await occupation();
      const point = known.equipment.loanPoints.get(wish.loanPointId ?? '');
      // The reader of hours is large: it is loaded only where a loan point has some.
      const opensOn =
        point === undefined || point.openingHours === null
          ? null
          : (await import('#shared/domain/access-point/opening-hours.ts')).opensOn;
      const question = { occupation: known, run: wish, exceptId, names: await names() };
      return checkLoan(wish, question, opensOn);
    },
    freeBetween: async (run, loanPointId, exceptId) =>
      freeThings({ occupation: await occupation(), run, exceptId, names: await names() }, loanPointId),
    loanCalendar: async (loanPointId, from, to) =>
      calendarLines(await occupation(), await names(), loanPointId, from, to),
  };
}

type OwnLoans = Exclude<LoansOf, { readonly kind: 'overdue' | 'waiting' | 'days' }>;

function ownLoans(equipment: Equipment, { kind, id }: OwnLoans): readonly Loan[] {
  switch (kind) {
    case 'place':
      return equipment.loansOfPlace(id);
    case 'organisation':
      return equipment.loansOfOrganisation(id);
    case 'animator':
      return equipment.loansOfAnimator(id);
    case 'loanPoint':
      return equipment.loansOfLoanPoint(id);
    case 'item':
    case 'kit': {
      const lines = kind === 'item' ? equipment.linesOfItem(id) : equipment.linesOfKit(id);
      const ids = new Set(lines.map(({ loanId }) => loanId));
      return [...ids].flatMap((loanId) => equipment.loans.get(loanId) ?? []);
    }
  }
}

function writings({ register }: WorkerContext, { setting }: LoanSources): Omit<LoanApi, Reading> {
  return {
    bookLoan: async (booking) => bookLoan(register(), booking, await setting()),
    bookSeries: async (booking, starts) => bookSeries(register(), booking, starts, await setting()),
    editLoan: async (id, patch) => editLoan(register(), id, patch, await setting()),
    moveLoan: async (id, run, swap) => moveLoan(register(), id, run, swap, await setting()),
    confirmLoan: async (id) => confirmLoan(register(), id, await setting()),
    cancelLoan: async (id, reason) => cancelLoan(register(), id, reason, await setting()),
    handOverLoan: async (id, handOver) => handOverLoan(register(), id, handOver, await setting()),
    undoHandOver: (id) => undoHandOver(register(), id),
    returnLoan: async (id, back) => returnLoan(register(), id, back, await setting()),
    extendLoan: async (id, due, reason) => extendLoan(register(), id, due, reason, await setting()),
    remindLoan: async (id, note) => remindLoan(register(), id, note, await setting()),
    deleteLoan: (id) => deleteLoan(register(), id),
  };
}
