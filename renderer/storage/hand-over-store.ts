import { type Day, daySchema } from '#shared/domain/calendar/day.ts';
import type { Change } from '#shared/domain/change-set/change-set.ts';
import { bareLine } from '#shared/domain/loan/bare-line.ts';
import { conflictProblem } from '#shared/domain/loan/conflict-problem.ts';
import { handOverConflicts } from '#shared/domain/loan/hand-over.ts';
import { loanInputSchema } from '#shared/domain/loan/loan.ts';
import { loanLineInputSchema } from '#shared/domain/loan/loan-line.ts';
import { loanState } from '#shared/domain/loan/loan-state.ts';
import type { HandedThing, HandOver } from '#shared/domain/loan/loan-wish.ts';
import { makeOccupation } from '#shared/domain/loan/occupation.ts';
import { accepted, type Outcome, type Problem, refused } from '#shared/domain/problem.ts';
import { idSchema } from '#shared/domain/record/record.ts';
import { recordName } from '#shared/domain/record/record-name.ts';
import { schemaProblems } from '#shared/domain/record/schema-problems.ts';
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
  .pick({ kitId: true, quantity: true, conditionOut: true, accessoriesOut: true, noteOut: true })
  .extend({ itemId: idSchema });
const handOverSchema = loanInputSchema.pick({ receivedBy: true, depositReceivedOn: true }).extend({
  on: daySchema,
  by: loanInputSchema.shape.handedOverBy,
  things: z.array(thingSchema),
});

/** Hands a loan over: what is given goes, what was booked and is not given stays behind and its line goes. */
export async function handOverLoan(
  register: Register,
  id: string,
  handOver: HandOver,
  setting: LoanSetting,
): Promise<Outcome<Written>> {
  const parsed = handOverSchema.safeParse(handOver);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error) };
  return actOnLoan(register, id, (inHand, act) => {
    const problems = [
      ...momentProblems(inHand, parsed.data.on, setting.today),
      ...thingProblems(inHand, parsed.data),
    ];
    if (problems.length > 0) return { ok: false, problems };
    return unlessRefused(takenThings(inHand, parsed.data, setting), () =>
      handOverChanges(inHand, parsed.data, act),
    );
  });
}

function momentProblems({ loan, lines }: LoanInHand, on: Day, today: Day): readonly Problem[] {
  const state = loanState(loan, lines);
  const { number, due } = loan;
  if (state === 'waiting') return [problem('loan/hand-over-waiting', { number })];
  if (state === 'cancelled') return [problem('loan/hand-over-cancelled', { number })];
  if (state !== 'booked') return [problem('loan/already-out', { number, on: loan.handedOverOn ?? '' })];
  if (on > today) return [problem('loan/hand-over-future', { on }, 'on')];
  if (on > due) return [problem('loan/hand-over-after-due', { on, due }, 'on')];
  return [];
}

/** Things that the loan does not book, twice the same, or a part that is not its kit's. */
function thingProblems({ lines, equipment }: LoanInHand, { things }: HandOver): readonly Problem[] {
  if (things.length === 0) return [problem('loan/nothing-handed-over', {}, 'things')];
  const seen = new Set<string>();
  return things.flatMap(({ itemId, kitId, quantity }) => {
    const item = equipment.items.get(itemId);
    if (item === undefined) return [problem('loan/unknown-item', {}, 'things')];
    const thing = recordName(item);
    if (seen.has(itemId)) return [problem('loan/thing-twice', { thing }, 'things')];
    seen.add(itemId);
    const booked = lines.some((line) =>
      kitId === null ? line.itemId === itemId : line.itemId === null && line.kitId === kitId,
    );
    if (!booked || (kitId !== null && item.kitId !== kitId))
      return [problem('loan/not-booked', { thing }, 'things')];
    return item.tracking === 'unique' && quantity !== 1
      ? [problem('loan/unique-is-one', { thing }, 'things')]
      : [];
  });
}

function takenThings(
  { loan, equipment }: LoanInHand,
  { on, things }: HandOver,
  { today, names }: LoanSetting,
): readonly Problem[] {
  const occupation = makeOccupation(equipment, today);
  return things.flatMap(({ itemId, quantity }) =>
    handOverConflicts({ itemId, kitId: null, quantity }, loan, on, occupation, names).map((conflict) =>
      conflictProblem(conflict, 'things'),
    ),
  );
}

function handOverChanges({ loan, lines }: LoanInHand, handOver: HandOver, act: Act): readonly Change[] {
  const { on, by, receivedBy, depositReceivedOn, things } = handOver;
  const leaving = {
    handedOverOn: on,
    handedOverBy: by,
    receivedBy,
    depositReceivedOn: depositReceivedOn ?? loan.depositReceivedOn,
  };
  const changes: Change[] = [...loanChanges(loan, leaving, act)];
  for (const line of lines) {
    const thing = things.find(({ itemId, kitId }) => kitId === null && itemId === line.itemId);
    const leaves =
      line.itemId === null ? things.some(({ kitId }) => kitId === line.kitId) : thing !== undefined;
    if (!leaves) changes.push(...lineChanges(line, { deletedAt: act.at }, act));
    else if (thing !== undefined) changes.push(...lineChanges(line, handed(thing), act));
  }
  for (const thing of things)
    if (thing.kitId !== null)
      changes.push(
        newLine(
          { ...bareLine, loanId: loan.id, itemId: thing.itemId, kitId: thing.kitId, ...handed(thing) },
          act,
        ),
      );
  return changes;
}

function handed({ quantity, conditionOut, accessoriesOut, noteOut }: HandedThing) {
  return { quantity, conditionOut, accessoriesOut, noteOut };
}

/** Takes back a hand-over that was recorded by mistake: the loan is booked again. Refused once something came back. */
export function undoHandOver(register: Register, id: string): Promise<Outcome<Written>> {
  return actOnLoan(register, id, ({ loan, lines }, act) => {
    if (loan.handedOverOn === null) return refused('loan/not-out', { number: loan.number });
    if (lines.some(({ returnedOn }) => returnedOn !== null))
      return refused('loan/already-back', { number: loan.number });
    const received = loan.depositReceivedOn;
    return accepted([
      ...loanChanges(
        loan,
        {
          handedOverOn: null,
          handedOverBy: null,
          receivedBy: null,
          // A deposit that was given on that day came with the hand-over.
          depositReceivedOn: received === loan.handedOverOn ? null : received,
        },
        act,
      ),
      ...lines.flatMap((line) =>
        lineChanges(
          line,
          line.itemId !== null && line.kitId !== null
            ? { deletedAt: act.at }
            : { conditionOut: null, accessoriesOut: [], noteOut: null },
          act,
        ),
      ),
    ]);
  });
}

function problem(code: string, values: Problem['values'], field: string | null = null): Problem {
  return { code, values, severity: 'error', row: null, field };
}
