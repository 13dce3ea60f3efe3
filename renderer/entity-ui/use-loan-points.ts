import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { LoanPoint } from '#shared/domain/loan-point/loan-point.ts';

/** The loan points of the register, by name; undefined while they load. There are some, never thousands. */
export function useLoanPoints(): readonly LoanPoint[] | undefined {
  const { database } = useRegister();
  const rows = useLiveQuery(() => database.loanPoints.toArray(), [database]);
  return useMemo(
    () => rows?.filter(({ deletedAt }) => deletedAt === null).sort((a, b) => french.compare(a.name, b.name)),
    [rows],
  );
}

const french = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });
