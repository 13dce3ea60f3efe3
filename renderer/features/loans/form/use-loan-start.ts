import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommunes } from '#renderer/entity-ui/communes-context.tsx';
import { type DraftKeeper, makeDraftKeeper } from '#renderer/entity-ui/draft-keeper.ts';
import { useEquipmentSettings } from '#renderer/entity-ui/use-equipment-settings.ts';
import { useLoanPoints } from '#renderer/entity-ui/use-loan-points.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { makeDraftStore } from '#renderer/storage/draft-store.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import type { Loan } from '#shared/domain/loan/loan.ts';
import type { LoanLine } from '#shared/domain/loan/loan-line.ts';
import {
  type LoanDraft,
  type LoanValues,
  type LoanWish,
  loanDraftKey,
  loanDraftSchema,
  loanValues,
  newLoanValues,
  wishedFields,
} from './loan-values.ts';

/** What the form of a loan starts from. */
export type LoanStart = {
  readonly loan: Loan | null;
  /** The record as the form shows it, or a new loan, without what was typed before. */
  readonly values: LoanValues;
  readonly draft: LoanDraft | null;
  readonly keeper: DraftKeeper;
};

type Read = {
  readonly loan: Loan | null;
  readonly lines: readonly LoanLine[];
  readonly draft: LoanDraft | null;
  readonly keeper: DraftKeeper;
};

/**
 * Reads what the form needs before it is shown; undefined while it loads, null when the loan is not there.
 *
 * @param wish what the address asks of a new loan; it goes over what was typed before
 */
export function useLoanStart(loanId: string | null, wish: LoanWish): LoanStart | null | undefined {
  const { i18n } = useTranslation();
  const communes = useCommunes();
  const points = useLoanPoints();
  const settings = useEquipmentSettings();
  const today = useToday();
  const read = useRead(loanId);
  const [start, setStart] = useState<LoanStart | null>();
  useEffect(() => {
    // Once the form is open, a change elsewhere does not make it anew.
    if (start !== undefined || read === undefined || points === undefined || settings === undefined) return;
    if (read === null) {
      setStart(null);
      return;
    }
    const { loan, lines, draft, keeper } = read;
    const commune = communes.byCode(loan?.borrowerCommuneCode ?? '')?.name ?? '';
    const only = points.length === 1 ? (points[0]?.id ?? '') : '';
    const usual = { loanPointId: only, due: (from: string) => addDays(from, settings.loanDays) };
    setStart({
      loan,
      values:
        loan === null ? newLoanValues(wish, usual, today) : loanValues(loan, lines, commune, i18n.language),
      draft:
        draft === null || loan !== null
          ? draft
          : { ...draft, values: { ...draft.values, ...wishedFields(wish) } },
      keeper,
    });
  }, [start, read, points, settings, communes, wish, today, i18n.language]);
  return start;
}

/** The loan with its own lines, and what was typed of it before. */
function useRead(loanId: string | null): Read | null | undefined {
  const { database } = useRegister();
  const [read, setRead] = useState<Read | null>();
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    let gone = false;
    const store = makeDraftStore(database);
    const key = loanDraftKey(loanId);
    const load = async (): Promise<Read | null> => {
      const [loan, lines, kept] = await Promise.all([
        loanId === null ? null : database.loans.get(loanId),
        loanId === null ? [] : database.loanLines.where('loanId').equals(loanId).toArray(),
        store.read(key),
      ]);
      if (loan === undefined || (loan !== null && loan.deletedAt !== null)) return null;
      const draft = loanDraftSchema.safeParse(kept);
      const keeper = makeDraftKeeper(store, key, draft.success, () => new Date().toISOString());
      // The parts of a kit are told by the kit's own line.
      const own = lines.filter(
        ({ deletedAt, itemId, kitId }) => deletedAt === null && (itemId === null || kitId === null),
      );
      return { loan, lines: own, draft: draft.success ? draft.data : null, keeper };
    };
    load().then(
      (loaded) => {
        if (!gone) setRead(loaded);
      },
      (error: unknown) => setFailure({ error }),
    );
    return () => {
      gone = true;
    };
  }, [database, loanId]);
  if (failure !== null) throw failure.error;
  return read;
}
