import { type LoanPointInput, loanPointInputSchema } from '#shared/domain/loan-point/loan-point.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { createRecord, deleteRecord, editRecord } from './record-writing.ts';
import type { Register } from './register.ts';
import type { Written } from './write-path.ts';

const patchSchema = loanPointInputSchema.partial();

/** Enters a loan point; refused when another one has its name. */
export function createLoanPoint(
  register: Register,
  input: LoanPointInput,
): Promise<Outcome<Written & { readonly id: string }>> {
  return createRecord(register, 'loanPoint', loanPointInputSchema, input);
}

/** Changes some fields of a loan point. Its closures are given whole, and each one is a change of its own. */
export function editLoanPoint(
  register: Register,
  id: string,
  patch: Partial<LoanPointInput>,
): Promise<Outcome<Written>> {
  return editRecord(register, 'loanPoint', patchSchema, id, patch);
}

/** Deletes a loan point; refused while items, kits, loans, transfers or inventories hang on it. */
export function deleteLoanPoint(register: Register, id: string): Promise<Outcome<Written>> {
  return deleteRecord(register, 'loanPoint', id);
}
