import type { Day } from '#shared/domain/calendar/day.ts';
import type { Change } from '#shared/domain/change-set/change-set.ts';
import type { Equipment } from '#shared/domain/equipment/equipment.ts';
import { type Holder, sameHolder } from '#shared/domain/item/holder.ts';
import type { Item } from '#shared/domain/item/item.ts';
import { bookingAhead, loanOut } from '#shared/domain/item/item-hold.ts';
import { accepted, type Outcome, type Problem, refused } from '#shared/domain/problem.ts';
import { recordName } from '#shared/domain/record/record-name.ts';
import { type TransferInput, transferInputSchema } from '#shared/domain/transfer/transfer.ts';
import { creationChange, editChanges } from '#shared/merge/record-changes.ts';
import { editRecord, writeRecords } from './record-writing.ts';
import type { Register } from './register.ts';
import type { Act, Written } from './write-path.ts';

/** An item, and who is to hold it. */
export type Move = { readonly itemId: string; readonly to: Holder };

/** When and why items move. */
export type MoveNote = Pick<TransferInput, 'on' | 'notes'>;

/**
 * Moves items to who is to hold them, as one act, all or none. What is there already is passed over. Refused for what
 * is retired, out, or part of a kit, which moves whole; and to a place, for what is booked.
 */
export function moveItems(
  register: Register,
  moves: readonly Move[],
  note: MoveNote,
): Promise<Outcome<Written>> {
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const equipment = await register.parts.equipment.read();
      const problems: Problem[] = [];
      const changes: Change[] = [];
      for (const { itemId, to } of moves) {
        const item = equipment.items.get(itemId);
        if (item === undefined) return refused('record/gone');
        if (sameHolder(item, to)) continue;
        const problem =
          item.kitId === null
            ? moveProblem(item, to, note.on, equipment)
            : told('item/in-kit', item, { kit: equipment.kits.get(item.kitId)?.name ?? '' });
        if (problem === null) changes.push(...moveChanges(item, to, note, act));
        else problems.push(problem);
      }
      return problems.length > 0 ? { ok: false, problems } : accepted(changes);
    },
  });
}

/** Changes the day or the note of a move. */
export function editTransfer(
  register: Register,
  id: string,
  patch: Partial<MoveNote>,
): Promise<Outcome<Written>> {
  return editRecord(
    register,
    'transfer',
    transferInputSchema.pick({ on: true, notes: true }).partial(),
    id,
    patch,
  );
}

/** Takes back a move that was recorded by mistake: the item is where it came from. Only its last one can go. */
export function deleteTransfer(register: Register, id: string): Promise<Outcome<Written>> {
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const equipment = await register.parts.equipment.read();
      const transfer = equipment.transfers.get(id);
      const item = equipment.items.get(transfer?.itemId ?? '');
      if (transfer === undefined || item === undefined) return refused('record/gone');
      const { fromLoanPointId, fromPlaceId, toLoanPointId, toPlaceId } = transfer;
      const last = lastMove(item.id, equipment);
      if (last !== transfer || !sameHolder(item, { loanPointId: toLoanPointId, placeId: toPlaceId }))
        return refused('item/not-last-transfer', { name: recordName(item) });
      const back = { loanPointId: fromLoanPointId, placeId: fromPlaceId };
      const problem = moveProblem(item, back, transfer.on, equipment);
      if (problem !== null) return { ok: false, problems: [problem] };
      return accepted([
        ...editChanges('transfer', transfer, { deletedAt: act.at }, [], act),
        ...editChanges('item', item, back, [], act),
      ]);
    },
  });
}

/** Why an item cannot go somewhere from a day on, its kit aside; null when it can. */
export function moveProblem(item: Item, to: Holder, on: Day, equipment: Equipment): Problem | null {
  if (item.retiredOn !== null) return told('item/retired', item);
  const out = loanOut(item.id, equipment);
  if (out !== null) return told('item/out', item, { loan: out.number, due: out.due });
  const booked = to.placeId === null ? null : bookingAhead(item, equipment, on);
  if (booked !== null) return told('item/booked', item, { loan: booked.number, from: booked.from });
  const last = lastMove(item.id, equipment);
  if (last !== null && on < last.on) return told('item/move-before-last', item, { last: last.on }, 'on');
  return null;
}

/** The changes that move an item: who holds it now, and the move itself. */
export function moveChanges(item: Item, to: Holder, note: MoveNote, act: Act): readonly Change[] {
  return [
    ...editChanges('item', item, to, [], act),
    creationChange(
      'transfer',
      act.newId(),
      {
        itemId: item.id,
        on: note.on,
        fromLoanPointId: item.loanPointId,
        fromPlaceId: item.placeId,
        toLoanPointId: to.loanPointId,
        toPlaceId: to.placeId,
        notes: note.notes,
      } satisfies TransferInput,
      [],
      act,
    ),
  ];
}

/** The move of an item that comes last, the later record among those of a day. */
function lastMove(itemId: string, equipment: Equipment) {
  return equipment
    .transfersOf(itemId)
    .reduce<ReturnType<Equipment['transfersOf']>[number] | null>(
      (last, one) =>
        last === null || one.on > last.on || (one.on === last.on && one.createdAt > last.createdAt)
          ? one
          : last,
      null,
    );
}

function told(
  code: string,
  item: Item,
  values: Problem['values'] = {},
  field: string | null = null,
): Problem {
  return { code, values: { name: recordName(item), ...values }, severity: 'error', row: null, field };
}
