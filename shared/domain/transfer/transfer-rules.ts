import type { Problem } from '#shared/domain/problem.ts';
import type { TransferInput } from './transfer.ts';

/** The rule of a move: at most one holder on each side, and not the same one. Empty = it holds. */
export function transferProblems({
  fromLoanPointId,
  fromPlaceId,
  toLoanPointId,
  toPlaceId,
}: Pick<
  TransferInput,
  'fromLoanPointId' | 'fromPlaceId' | 'toLoanPointId' | 'toPlaceId'
>): readonly Problem[] {
  if ((fromLoanPointId !== null && fromPlaceId !== null) || (toLoanPointId !== null && toPlaceId !== null))
    return [{ code: 'item/two-holders', values: {}, severity: 'error', row: null, field: 'toPlaceId' }];
  if (fromLoanPointId === toLoanPointId && fromPlaceId === toPlaceId)
    return [{ code: 'item/same-holder', values: {}, severity: 'error', row: null, field: 'toLoanPointId' }];
  return [];
}
