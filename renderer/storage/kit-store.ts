import type { Day } from '#shared/domain/calendar/day.ts';
import type { Change } from '#shared/domain/change-set/change-set.ts';
import type { Equipment } from '#shared/domain/equipment/equipment.ts';
import { type Holder, sameHolder } from '#shared/domain/item/holder.ts';
import type { Item } from '#shared/domain/item/item.ts';
import { kitBookingAhead, kitLoanOut } from '#shared/domain/item/item-hold.ts';
import { type Kit, type KitInput, kitInputSchema } from '#shared/domain/kit/kit.ts';
import { accepted, type Outcome, type Problem, refused } from '#shared/domain/problem.ts';
import { recordName } from '#shared/domain/record/record-name.ts';
import { schemaProblems } from '#shared/domain/record/schema-problems.ts';
import { creationChange, editChanges } from '#shared/merge/record-changes.ts';
import { editPlan, writeRecords } from './record-writing.ts';
import type { Register } from './register.ts';
import { tiedTo } from './ties.ts';
import { type MoveNote, moveChanges, moveProblem } from './transfer-store.ts';
import type { Act, Written } from './write-path.ts';

/** An item as part of a kit. */
export type KitPart = { readonly itemId: string; readonly essential: boolean };

/** What an officer changes of a kit in its form; who lends it and its end follow from acts. */
export type KitPatch = Partial<Omit<KitInput, 'loanPointId' | 'retiredOn'>>;

const patchSchema = kitInputSchema.omit({ loanPointId: true, retiredOn: true }).partial();

/** Enters a kit with its parts, as one act. @param today day on which parts move to the kit's loan point */
export async function createKit(
  register: Register,
  input: KitInput,
  parts: readonly KitPart[],
  today: Day,
): Promise<Outcome<Written & { readonly id: string }>> {
  const parsed = kitInputSchema.safeParse(input);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error) };
  let id = '';
  const written = await writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      id = act.newId();
      const equipment = await register.parts.equipment.read();
      const kit = { id, loanPointId: parsed.data.loanPointId };
      const made = partChanges(kit, parts, equipment, today, act);
      return made.ok ? accepted([creationChange('kit', id, parsed.data, [], act), ...made.value]) : made;
    },
  });
  return written.ok ? accepted({ ...written.value, id }) : written;
}

/**
 * Changes some fields of a kit, and its parts where they are given, whole. An item that comes in moves to the kit's
 * loan point; one that leaves stays there.
 */
export async function editKit(
  register: Register,
  id: string,
  patch: KitPatch,
  parts: readonly KitPart[] | null,
  today: Day,
): Promise<Outcome<Written>> {
  const parsed = patchSchema.safeParse(patch);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error) };
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const edited = await editPlan(register, 'kit', id, parsed.data, act);
      if (!edited.ok || parts === null) return edited;
      const equipment = await register.parts.equipment.read();
      const kit = equipment.kits.get(id);
      if (kit === undefined) return refused('record/gone');
      const made = partChanges(kit, parts, equipment, today, act);
      return made.ok ? accepted([...edited.value, ...made.value]) : made;
    },
  });
}

/** Moves a kit and its parts to another loan point, as one act; refused while it is out. */
export function moveKit(
  register: Register,
  id: string,
  loanPointId: string | null,
  note: MoveNote,
): Promise<Outcome<Written>> {
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const equipment = await register.parts.equipment.read();
      const kit = equipment.kits.get(id);
      if (kit === undefined) return refused('record/gone');
      const out = kitLoanOut(id, equipment);
      if (out !== null) return refused('kit/out', { name: kit.name, loan: out.number, due: out.due });
      const to: Holder = { loanPointId, placeId: null };
      const problems: Problem[] = [];
      const changes: Change[] = [...editChanges('kit', kit, { loanPointId }, [], act)];
      for (const part of equipment.partsOf(id)) {
        if (part.retiredOn !== null || sameHolder(part, to)) continue;
        const problem = moveProblem(part, to, note.on, equipment);
        if (problem === null) changes.push(...moveChanges(part, to, note, act));
        else problems.push(problem);
      }
      return problems.length > 0 ? { ok: false, problems } : accepted(changes);
    },
  });
}

/** Lends a kit no more from a day on: its parts are free again. Refused while it is out, or booked after that day. */
export function retireKit(register: Register, id: string, on: Day): Promise<Outcome<Written>> {
  return endKit(register, id, (kit, equipment, act) => {
    const booked = kitBookingAhead(kit, equipment, on);
    return booked === null
      ? accepted(editChanges('kit', kit, { retiredOn: on }, [], act))
      : refused('kit/booked', { name: kit.name, loan: booked.number, from: booked.from });
  });
}

/** Deletes a kit that should never have been entered: its parts are free again. Refused while loans hang on it. */
export function deleteKit(register: Register, id: string): Promise<Outcome<Written>> {
  return endKit(register, id, (kit, _, act) =>
    accepted(editChanges('kit', kit, { deletedAt: act.at }, [], act)),
  );
}

function endKit(
  register: Register,
  id: string,
  end: (kit: Kit, equipment: Equipment, act: Act) => Outcome<readonly Change[]>,
): Promise<Outcome<Written>> {
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const equipment = await register.parts.equipment.read();
      const kit = equipment.kits.get(id);
      if (kit === undefined) return refused('record/gone');
      const out = kitLoanOut(id, equipment);
      if (out !== null) return refused('kit/out', { name: kit.name, loan: out.number, due: out.due });
      const ended = end(kit, equipment, act);
      if (!ended.ok) return ended;
      const freed = equipment.partsOf(id).flatMap((part) => freeingChanges(part, act));
      const changes = [...ended.value, ...freed];
      const problems = await tiedTo(register, changes, act);
      return problems.length > 0 ? { ok: false, problems } : accepted(changes);
    },
  });
}

/** The changes that give a kit these parts and no others. */
function partChanges(
  kit: Pick<Kit, 'id' | 'loanPointId'>,
  parts: readonly KitPart[],
  equipment: Equipment,
  today: Day,
  act: Act,
): Outcome<readonly Change[]> {
  const problems: Problem[] = [];
  const changes: Change[] = [];
  const wanted = new Set(parts.map(({ itemId }) => itemId));
  for (const part of equipment.partsOf(kit.id))
    if (!wanted.has(part.id)) changes.push(...freeingChanges(part, act));
  for (const { itemId, essential } of parts) {
    const item = equipment.items.get(itemId);
    if (item === undefined) return refused('record/gone');
    const problem = partProblem(item, kit, equipment);
    const to: Holder = { loanPointId: kit.loanPointId, placeId: null };
    const moves = item.kitId !== kit.id && !sameHolder(item, to);
    const stuck = moves && problem === null ? moveProblem(item, to, today, equipment) : problem;
    if (stuck !== null) {
      problems.push(stuck);
      continue;
    }
    changes.push(...editChanges('item', item, { kitId: kit.id, essentialToKit: essential }, [], act));
    if (moves) changes.push(...moveChanges(item, to, { on: today, notes: null }, act));
  }
  return problems.length > 0 ? { ok: false, problems } : accepted(changes);
}

/** Why an item cannot come into a kit; null when it can, or is there already. */
function partProblem(item: Item, kit: Pick<Kit, 'id'>, equipment: Equipment): Problem | null {
  if (item.kitId === kit.id) return null;
  const problem = (code: string, values: Problem['values'] = {}): Problem => ({
    code,
    values: { name: recordName(item), ...values },
    severity: 'error',
    row: null,
    field: 'parts',
  });
  if (item.kitId !== null) return problem('item/in-kit', { kit: equipment.kits.get(item.kitId)?.name ?? '' });
  if (item.placeId !== null) return problem('kit/part-allotted');
  if (item.retiredOn !== null) return problem('item/retired');
  return null;
}

function freeingChanges(part: Item, act: Act): readonly Change[] {
  return editChanges('item', part, { kitId: null, essentialToKit: false }, [], act);
}
