import type { Remote } from 'comlink';
import type { LoanApi } from './loan-api.ts';

/** The verbs of loans, across to the worker. */
export function loanVerbsOf(remote: Remote<LoanApi>): LoanApi {
  return {
    loanRows: (...given) => remote.loanRows(...given),
    loansOf: (...given) => remote.loansOf(...given),
    checkLoan: (...given) => remote.checkLoan(...given),
    freeBetween: (...given) => remote.freeBetween(...given),
    loanCalendar: (...given) => remote.loanCalendar(...given),
    bookLoan: (...given) => remote.bookLoan(...given),
    bookSeries: (...given) => remote.bookSeries(...given),
    editLoan: (...given) => remote.editLoan(...given),
    moveLoan: (...given) => remote.moveLoan(...given),
    confirmLoan: (...given) => remote.confirmLoan(...given),
    cancelLoan: (...given) => remote.cancelLoan(...given),
    handOverLoan: (...given) => remote.handOverLoan(...given),
    undoHandOver: (...given) => remote.undoHandOver(...given),
    returnLoan: (...given) => remote.returnLoan(...given),
    extendLoan: (...given) => remote.extendLoan(...given),
    remindLoan: (...given) => remote.remindLoan(...given),
    deleteLoan: (...given) => remote.deleteLoan(...given),
  };
}
