import { daySchema } from '#shared/domain/calendar/day.ts';
import type { Change } from '#shared/domain/change-set/change-set.ts';
import type { Item } from '#shared/domain/item/item.ts';
import { loanInputSchema } from '#shared/domain/loan/loan.ts';
import { type LoanLine, lineOutcomeSchema, loanLineInputSchema } from '#shared/domain/loan/loan-line.ts';
import { isOut } from '#shared/domain/loan/loan-listing.ts';
import { loanState } from '#shared/domain/loan/loan-state.ts';
import type { LoanReturn, ReturnedThing } from '#shared/domain/loan/loan-wish.ts';
import type { MaintenanceInput } from '#shared/domain/maintenance/maintenance.ts';
import type { Outcome, Problem } from '#shared/domain/problem.ts';
import { idSchema } from '#shared/domain/record/record.ts';
import { recordName } from '#shared/domain/record/record-name.ts';
import { recordParts } from '#shared/domain/record/record-parts.ts';
import { schemaProblems } from '#shared/domain/record/schema-problems.ts';
import { creationChange, editChanges } from '#shared/merge/record-changes.ts';
import { z } from '#shared/schema.ts';
import {
  actOnLoan,
  type LoanInHand,
  type LoanSetting,
  lineChanges,
  loanChanges,
  newLine,
  unlessRefused,
} from './loan-surroundings.ts';
import type { Register } from './register.ts';
import type { Act, Written } from './write-path.ts';

const thingSchema = loanLineInputSchema
  .pick({ conditionIn: true, accessoriesMissing: true, noteIn: true })
  .extend({
    lineId: idSchema,
    outcome: lineOutcomeSchema,
    quantity: z.int().positive(),
    toRepair: z.boolean(),
  });
const returnSchema = z.object({
  on: daySchema,
  things: z.array(thingSchema),
  depositReturnedOn: loanInputSchema.shape.depositReturnedOn,
});

/** Takes back a loan, wholly or in part. What is broken goes to repair, what is lost or used up leaves the stock. */
export async function returnLoan(
  register: Register,
  id: string,
  back: LoanReturn,
  { today }: LoanSetting,
): Promise<Outcome<Written>> {
  const parsed = returnSchema.safeParse(back);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error) };
  const given = parsed.data;
  return actOnLoan(register, id, (inHand, act) => {
    const { loan, lines } = inHand;
    const { number, handedOverOn } = loan;
    if (handedOverOn === null)
      return { ok: false, problems: [problem('loan/return-before-out', { number })] };
    if (loanState(loan, lines) === 'returned' && given.things.length > 0)
      return { ok: false, problems: [problem('loan/already-returned', { number })] };
    const problems: Problem[] = [];
    if (given.on < handedOverOn)
      problems.push(problem('loan/return-before-hand-over', { on: given.on, handed: handedOverOn }, 'on'));
    if (given.on > today) problems.push(problem('loan/return-future', { on: given.on }, 'on'));
    if (given.things.length === 0 && given.depositReturnedOn === null)
      problems.push(problem('loan/nothing-returned', {}, 'things'));
    problems.push(...thingProblems(inHand, given.things));
    return unlessRefused(problems, () => returnChanges(inHand, given, act));
  });
}

function thingProblems(
  { lines, equipment }: LoanInHand,
  things: readonly ReturnedThing[],
): readonly Problem[] {
  const seen = new Set<string>();
  return things.flatMap(({ lineId, quantity, outcome }) => {
    const line = lines.find(({ id }) => id === lineId);
    const item = equipment.items.get(line?.itemId ?? '');
    if (line === undefined || item === undefined || !isOut(line) || seen.has(lineId))
      return [problem('loan/line-not-out', { thing: item === undefined ? '' : recordName(item) }, 'things')];
    seen.add(lineId);
    const thing = recordName(item);
    if (quantity > line.quantity)
      return [problem('loan/more-back-than-out', { thing, back: quantity, out: line.quantity }, 'things')];
    return outcome === 'used' && item.tracking === 'unique'
      ? [problem('loan/unique-is-not-used', { thing }, 'things')]
      : [];
  });
}

function returnChanges(
  inHand: LoanInHand,
  { on, things, depositReturnedOn }: LoanReturn,
  act: Act,
): readonly Change[] {
  const { loan, lines, equipment } = inHand;
  const changes: Change[] = [];
  const after = new Map<string, LoanLine>();
  if (depositReturnedOn !== null) changes.push(...loanChanges(loan, { depositReturnedOn }, act));
  for (const thing of things) {
    const line = lines.find(({ id }) => id === thing.lineId);
    const item = equipment.items.get(line?.itemId ?? '');
    if (line === undefined || item === undefined) continue;
    const closed = closing(thing, on);
    if (thing.quantity < line.quantity) {
      const { loanId, itemId, kitId, conditionOut, accessoriesOut, noteOut } = line;
      const part = { loanId, itemId, kitId, conditionOut, accessoriesOut, noteOut, quantity: thing.quantity };
      changes.push(...lineChanges(line, { quantity: line.quantity - thing.quantity }, act));
      changes.push(newLine({ ...part, ...closed }, act));
    } else {
      changes.push(...lineChanges(line, closed, act));
      after.set(line.id, { ...line, ...closed });
    }
    changes.push(...itemChanges(item, thing, on, act));
    if (thing.toRepair && thing.outcome === 'returned')
      changes.push(repair(item.id, loan.id, thing, on, act));
  }
  return [
    ...changes,
    ...headingChanges(
      lines.map((line) => after.get(line.id) ?? line),
      act,
    ),
  ];
}

function closing({ outcome, conditionIn, accessoriesMissing, noteIn }: ReturnedThing, on: string) {
  return { returnedOn: on, outcome, conditionIn, accessoriesMissing, noteIn };
}

/** What a return tells of the item itself: its condition, or that it is no more. */
function itemChanges(item: Item, thing: ReturnedThing, on: string, act: Act): readonly Change[] {
  const { outcome, conditionIn, quantity } = thing;
  const edit = (patch: Partial<Item>) => editChanges('item', item, patch, recordParts.item, act);
  if (outcome === 'returned')
    return item.tracking === 'unique' && conditionIn !== null ? edit({ condition: conditionIn }) : [];
  if (item.tracking === 'counted') return edit({ quantity: Math.max(0, item.quantity - quantity) });
  return item.retiredOn === null ? edit({ retiredOn: on, retiredReason: 'lost' }) : [];
}

function repair(itemId: string, loanId: string, { noteIn }: ReturnedThing, on: string, act: Act): Change {
  const input: MaintenanceInput = {
    itemId,
    kind: 'repair',
    from: on,
    to: null,
    expectedOn: null,
    cost: null,
    provider: null,
    description: noteIn,
    result: null,
    loanId,
  };
  return creationChange('maintenance', act.newId(), input, recordParts.maintenance, act);
}

/** A kit's own line is closed with the last of its parts. */
function headingChanges(lines: readonly LoanLine[], act: Act): readonly Change[] {
  return lines.flatMap((heading) => {
    if (heading.itemId !== null || heading.returnedOn !== null) return [];
    const parts = lines.filter(({ itemId, kitId }) => itemId !== null && kitId === heading.kitId);
    const last = parts.reduce(
      (latest, { returnedOn }) => (returnedOn !== null && returnedOn > latest ? returnedOn : latest),
      '',
    );
    return parts.length === 0 || parts.some(isOut)
      ? []
      : lineChanges(heading, { returnedOn: last, outcome: 'returned' }, act);
  });
}

function problem(code: string, values: Problem['values'], field: string | null = null): Problem {
  return { code, values, severity: 'error', row: null, field };
}
