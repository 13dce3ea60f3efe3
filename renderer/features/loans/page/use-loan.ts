import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';
import { LOAN_TABLES } from '#renderer/features/loans/loan-tables.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { Item } from '#shared/domain/item/item.ts';
import type { Kit } from '#shared/domain/kit/kit.ts';
import type { Loan } from '#shared/domain/loan/loan.ts';
import type { LoanLine } from '#shared/domain/loan/loan-line.ts';
import type { LoanRow } from '#shared/domain/loan/loan-row.ts';

/** A loan, how it stands today, its lines, and what they name. */
export type WholeLoan = {
  readonly loan: Loan;
  readonly row: LoanRow;
  readonly lines: readonly LoanLine[];
  readonly items: ReadonlyMap<string, Item>;
  readonly kits: ReadonlyMap<string, Kit>;
};

/** Reads a loan and what hangs on it; undefined while it loads, null when it is not there. */
export function useLoan(loanId: string): WholeLoan | null | undefined {
  const { database } = useRegister();
  const readRow = useCallback(
    async (api: RegisterApi) => (await api.loanRows([loanId]))[0] ?? null,
    [loanId],
  );
  const row = useRegisterQuery(readRow, LOAN_TABLES);
  const stored = useLiveQuery(async () => {
    const loan = await database.loans.get(loanId);
    if (loan === undefined || loan.deletedAt !== null) return null;
    const lines = (await database.loanLines.where('loanId').equals(loanId).toArray()).filter(
      ({ deletedAt }) => deletedAt === null,
    );
    const items = await database.items.bulkGet(lines.flatMap(({ itemId }) => itemId ?? []));
    const kits = await database.kits.bulkGet(lines.flatMap(({ kitId }) => kitId ?? []));
    return { loan, lines, items: byId(items), kits: byId(kits) };
  }, [database, loanId]);
  if (stored === undefined || row === undefined) return undefined;
  return stored === null || row === null ? null : { ...stored, row };
}

function byId<T extends { readonly id: string }>(rows: readonly (T | undefined)[]): ReadonlyMap<string, T> {
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row] as const])));
}
