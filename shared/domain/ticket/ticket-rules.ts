import type { Problem } from '#shared/domain/problem.ts';
import type { Ticket } from './ticket.ts';

/** The rules of a ticket across its own fields; empty = all hold. */
export function ticketProblems({
  id,
  animatorId,
  callerName,
  duplicateOfId,
}: Pick<Ticket, 'id' | 'animatorId' | 'callerName' | 'duplicateOfId'>): readonly Problem[] {
  const problems: Problem[] = [];
  if (animatorId !== null && callerName !== null) problems.push(problem('ticket/two-callers', 'callerName'));
  if (duplicateOfId === id) problems.push(problem('ticket/own-duplicate', 'duplicateOfId'));
  return problems;
}

function problem(code: string, field: string): Problem {
  return { code, values: {}, severity: 'error', row: null, field };
}
