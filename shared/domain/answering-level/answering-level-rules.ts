import type { Problem } from '#shared/domain/problem.ts';
import type { AnsweringLevelInput } from './answering-level.ts';

/** The rules of a level across its own fields; empty = all hold. */
export function answeringLevelProblems({
  accessPointId,
  organisationId,
  week,
  closures,
}: Pick<AnsweringLevelInput, 'accessPointId' | 'organisationId' | 'week' | 'closures'>): readonly Problem[] {
  const problems: Problem[] = [];
  if (accessPointId !== null && organisationId !== null)
    problems.push(problem('answering-level/two-holders', 'organisationId'));
  for (const [index, stretches] of week.entries()) {
    const sorted = [...stretches].sort((a, b) => (a.from < b.from ? -1 : 1));
    const meeting = sorted.find((stretch, at) => at > 0 && stretch.from < (sorted[at - 1]?.to ?? ''));
    if (meeting !== undefined)
      problems.push(
        problem('answering-level/hours-meet', 'week', { weekday: index + 1, time: meeting.from }),
      );
  }
  if (week.every((stretches) => stretches.length === 0))
    problems.push(problem('answering-level/never-open', 'week'));
  for (const { from, to } of closures)
    if (to < from) problems.push(problem('answering-level/closure-reversed', 'closures', { from, to }));
  return problems;
}

function problem(code: string, field: string, values: Problem['values'] = {}): Problem {
  return { code, values, severity: 'error', row: null, field };
}
