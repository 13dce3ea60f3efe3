import { useCallback } from 'react';
import { type DraftStart, useDraftStart } from '#renderer/entity-ui/use-draft-start.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Lot } from '#shared/domain/lot/lot.ts';
import { type LotDraft, lotDraftKey, lotDraftSchema } from './lot-values.ts';

/** What the form of a lot starts from. */
export type LotStart = DraftStart<{ readonly lot: Lot | null }, LotDraft>;

/** Reads what the form needs before it is shown; undefined while it loads, null when the lot is not there. */
export function useLotStart(lotId: string | null): LotStart | null | undefined {
  const { database } = useRegister();
  const read = useCallback(async () => {
    if (lotId === null) return { lot: null };
    const lot = await database.lots.get(lotId);
    return lot === undefined || lot.deletedAt !== null ? null : { lot };
  }, [database, lotId]);
  return useDraftStart(lotDraftKey(lotId), lotDraftSchema, read);
}
