import { useEffect, useState } from 'react';
import { todayIn } from '#renderer/entity-ui/calendar-text.ts';
import { type DraftKeeper, makeDraftKeeper } from '#renderer/entity-ui/draft-keeper.ts';
import { loadOpeningHours } from '#renderer/entity-ui/use-opening-hours.ts';
import { makeDraftStore } from '#renderer/storage/draft-store.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import {
  type LoanPointDraft,
  type LoanPointReading,
  loanPointDraftKey,
  loanPointDraftSchema,
} from './loan-point-values.ts';

/** What the form of a loan point starts from. */
export type LoanPointStart = {
  readonly reading: LoanPointReading;
  readonly draft: LoanPointDraft | null;
  readonly keeper: DraftKeeper;
};

/** Reads what the form needs before it is shown; undefined while it loads, null when the loan point is not there. */
export function useLoanPointStart(loanPointId: string | null): LoanPointStart | null | undefined {
  const { database, settings } = useRegister();
  const [start, setStart] = useState<LoanPointStart | null>();
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const today = todayIn(settings.timeZone);
  useEffect(() => {
    let gone = false;
    const store = makeDraftStore(database);
    const key = loanPointDraftKey(loanPointId);
    const load = async (): Promise<LoanPointStart | null> => {
      const [readHours, point, kept] = await Promise.all([
        loadOpeningHours(),
        loanPointId === null ? null : database.loanPoints.get(loanPointId),
        store.read(key),
      ]);
      if (point === undefined || (point !== null && point.deletedAt !== null)) return null;
      const draft = loanPointDraftSchema.safeParse(kept);
      const keeper = makeDraftKeeper(store, key, draft.success, () => new Date().toISOString());
      return { reading: { point, readHours, today }, draft: draft.success ? draft.data : null, keeper };
    };
    load().then(
      (loaded) => {
        if (!gone) setStart(loaded);
      },
      (error: unknown) => setFailure({ error }),
    );
    return () => {
      gone = true;
    };
  }, [database, loanPointId, today]);
  if (failure !== null) throw failure.error;
  return start;
}
