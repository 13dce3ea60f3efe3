import { useCallback, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { LOAN_TABLES } from '#renderer/features/loans/loan-tables.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { LoanCheck } from '#shared/domain/loan/loan-wish.ts';
import classes from './loan-form.module.css';
import { borrowerFields, type LoanValues } from './loan-values.ts';
import { typedRun } from './read-loan.ts';
import { useConflictText } from './use-conflict-text.ts';

const CHECKED_TABLES = [...LOAN_TABLES, 'maintenance'] as const;

type Props = { readonly values: LoanValues; readonly exceptId: string | null };

/** What stands in the way of the loan as it is typed, or is worth knowing; nothing where nothing is. */
export function LoanCheckView({ values, exceptId }: Props) {
  const { t } = useTranslation('loans');
  const id = useId();
  const check = useCheck(values, exceptId);
  const conflictText = useConflictText();
  const empty =
    check === null ||
    check.conflicts.length +
      check.incompleteKits.length +
      check.borrowerOverdue.length +
      check.closedDays.length ===
      0;
  return (
    <div className={classes.check} aria-live="polite" data-empty={empty || undefined}>
      {!empty && (
        <section aria-labelledby={id}>
          <h3 id={id}>{t('check.title')}</h3>
          <ul>
            {check.borrowerOverdue.length > 0 && (
              <li data-strong>
                {t('check.overdue', {
                  count: check.borrowerOverdue.length,
                  loans: check.borrowerOverdue
                    .map(({ number, due }) => t('check.overdueLoan', { number, day: dayText(due) }))
                    .join(' ; '),
                })}
              </li>
            )}
            {check.conflicts.map((conflict) => (
              <li
                key={`${conflict.wanted.itemId} ${conflict.wanted.kitId} ${conflict.itemId} ${conflict.loanId} ${conflict.reason}`}
                data-strong
              >
                {conflict.name} : {conflictText(conflict)}
              </li>
            ))}
            {check.incompleteKits.map(({ kitId, name, missing }) => (
              <li key={kitId}>{t('check.incomplete', { name, missing: missing.join(', ') })}</li>
            ))}
            {check.closedDays.map(({ day, reason }) => (
              <li key={day}>
                {reason === null
                  ? t('check.closed', { day: dayText(day) })
                  : t('check.closedFor', { day: dayText(day), reason })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** The check of the loan as it is typed; null while its days do not make a run. */
function useCheck(values: LoanValues, exceptId: string | null): LoanCheck | null {
  const today = useToday();
  const run = typedRun(values, today);
  const key = borrowerFields[values.kind];
  const name = values[key].trim();
  const wish = useSame(
    run === null
      ? null
      : {
          ...run,
          lines: values.lines,
          loanPointId: values.loanPointId === '' ? null : values.loanPointId,
          borrower: name === '' ? null : { key, value: name },
        },
  );
  const read = useCallback(
    async (api: RegisterApi) => (wish === null ? null : api.checkLoan(wish, exceptId)),
    [wish, exceptId],
  );
  return useRegisterQuery(read, CHECKED_TABLES) ?? null;
}

/** A value that stays the same object while it says the same, so that a question is asked once. */
function useSame<T>(value: T): T {
  const held = useRef(value);
  if (JSON.stringify(held.current) !== JSON.stringify(value)) held.current = value;
  return held.current;
}
