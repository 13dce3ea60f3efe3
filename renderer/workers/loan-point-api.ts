import type { Written } from '#renderer/storage/write-path.ts';
import type { LoanPointInput } from '#shared/domain/loan-point/loan-point.ts';
import type { LoanPointLoad } from '#shared/domain/loan-point/loan-point-load.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import type { InventoryApi } from './inventory-api.ts';

type Creation = Promise<Outcome<Written & { readonly id: string }>>;
type Act = Promise<Outcome<Written>>;

/** The verbs of loan points and of their inventories. « Today » is a day of the register's time zone. */
export type LoanPointApi = InventoryApi & {
  /** How busy a loan point is today; null when it is gone. */
  readonly loanPointLoad: (id: string) => Promise<LoanPointLoad | null>;
  /** Refused where another loan point has the name. */
  readonly createLoanPoint: (input: LoanPointInput) => Creation;
  readonly editLoanPoint: (id: string, patch: Partial<LoanPointInput>) => Act;
  /** Refused while items, kits, loans, transfers or inventories hang on it. */
  readonly deleteLoanPoint: (id: string) => Act;
};
