import { useFreeKey } from '#renderer/entity-ui/use-free-key.ts';
import { actKeys, type OfferedAct } from './offered-acts.ts';
import { type OtherAct, otherKeys } from './other-acts.ts';

/** Every key leads to its act; whether that one is offered is for the caller to say. */
export function useActKeys(onAct: (act: OfferedAct | OtherAct) => void): void {
  useFreeKey(actKeys.answered, () => onAct('answered'));
  useFreeKey(actKeys.solved, () => onAct('solved'));
  useFreeKey(actKeys.note, () => onAct('note'));
  useFreeKey(actKeys.waiting, () => onAct('waiting'));
  useFreeKey(actKeys.resumed, () => onAct('resumed'));
  useFreeKey(actKeys.handedOver, () => onAct('handedOver'));
  useFreeKey(actKeys.visit, () => onAct('visit'));
  useFreeKey(actKeys.reopened, () => onAct('reopened'));
  useFreeKey(actKeys.closed, () => onAct('closed'));
  useFreeKey(otherKeys.take, () => onAct('take'));
  useFreeKey(otherKeys.article, () => onAct('article'));
  useFreeKey(otherKeys.duplicate, () => onAct('duplicate'));
  useFreeKey(otherKeys.edit, () => onAct('edit'));
  useFreeKey(otherKeys.print, () => onAct('print'));
}
