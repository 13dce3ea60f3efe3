import type { Remote } from 'comlink';
import type { LoanPointApi } from './loan-point-api.ts';

/** The verbs of loan points, across to the worker. */
export function loanPointVerbsOf(remote: Remote<LoanPointApi>): LoanPointApi {
  return {
    loanPointLoad: (...given) => remote.loanPointLoad(...given),
    createLoanPoint: (...given) => remote.createLoanPoint(...given),
    editLoanPoint: (...given) => remote.editLoanPoint(...given),
    deleteLoanPoint: (...given) => remote.deleteLoanPoint(...given),
  };
}
