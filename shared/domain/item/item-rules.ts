import type { Problem } from '#shared/domain/problem.ts';
import type { ItemInput } from './item.ts';

/** The rules of an item across its fields; empty = all hold. */
export function itemProblems(
  item: Pick<
    ItemInput,
    | 'tracking'
    | 'quantity'
    | 'loanPointId'
    | 'placeId'
    | 'kitId'
    | 'acquiredOn'
    | 'retiredOn'
    | 'retiredReason'
  >,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (item.tracking === 'unique' && item.quantity !== 1)
    problems.push(problem('item/unique-is-one', 'quantity', { quantity: item.quantity }));
  if (item.loanPointId !== null && item.placeId !== null)
    problems.push(problem('item/two-holders', 'placeId'));
  if (item.kitId !== null && item.placeId !== null) problems.push(problem('item/kit-allotted', 'kitId'));
  if (item.retiredOn !== null && item.retiredReason === null)
    problems.push(problem('item/retired-without-reason', 'retiredReason'));
  if (item.retiredOn === null && item.retiredReason !== null)
    problems.push(problem('item/reason-without-day', 'retiredOn'));
  if (item.retiredOn !== null && item.acquiredOn !== null && item.retiredOn < item.acquiredOn)
    problems.push(
      problem('item/retired-before-acquired', 'retiredOn', {
        acquired: item.acquiredOn,
        retired: item.retiredOn,
      }),
    );
  return problems;
}

function problem(code: string, field: string, values: Problem['values'] = {}): Problem {
  return { code, values, severity: 'error', row: null, field };
}
