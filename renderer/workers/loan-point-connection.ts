import type { Remote } from 'comlink';
import type { LoanPointApi } from './loan-point-api.ts';

/** The verbs of loan points, across to the worker. */
export function loanPointVerbsOf(remote: Remote<LoanPointApi>): LoanPointApi {
  return {
    loanPointLoad: (...given) => remote.loanPointLoad(...given),
    createLoanPoint: (...given) => remote.createLoanPoint(...given),
    editLoanPoint: (...given) => remote.editLoanPoint(...given),
    deleteLoanPoint: (...given) => remote.deleteLoanPoint(...given),
    inventorySheet: (...given) => remote.inventorySheet(...given),
    inventoryProgress: (...given) => remote.inventoryProgress(...given),
    startInventory: (...given) => remote.startInventory(...given),
    editInventory: (...given) => remote.editInventory(...given),
    deleteInventory: (...given) => remote.deleteInventory(...given),
    closeInventory: (...given) => remote.closeInventory(...given),
    reopenInventory: (...given) => remote.reopenInventory(...given),
    countItems: (...given) => remote.countItems(...given),
    uncountItems: (...given) => remote.uncountItems(...given),
    readCode: (...given) => remote.readCode(...given),
    recogniseReading: (...given) => remote.recogniseReading(...given),
    forgetReading: (...given) => remote.forgetReading(...given),
    settleDifferences: (...given) => remote.settleDifferences(...given),
  };
}
