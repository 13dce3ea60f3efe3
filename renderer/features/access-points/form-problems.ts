import type { Problem } from '#shared/domain/problem.ts';

/** A breach of the place's schema or of its rules as the form shows it: its own sentence, its own field. */
export function formProblem(problem: Problem): Problem {
  return { ...problem, code: codeOf(problem), field: fieldOf(problem.field) };
}

function codeOf({ code, field }: Problem): string {
  if (!code.startsWith('record/')) return code;
  if (code === 'record/too-long') return 'access-point/text-too-long';
  if (field === 'statusHistory') return 'access-point/status-missing';
  if (field === 'rhythms') return 'access-point/rhythm-missing';
  if (field === 'name') return 'access-point/name-missing';
  return 'access-point/field-not-valid';
}

/** Parts of the record → the fields of the form that show them. */
function fieldOf(path: string | null): string | null {
  if (path === null) return null;
  if (path === 'locations') return 'movedOn';
  const location = /^locations\.\d+\.(\w+)$/.exec(path)?.[1];
  if (location !== undefined)
    return location === 'communeCode' ? 'location.communeName' : `location.${location}`;
  if (path === 'openingHours') return 'hours.notation';
  if (path === 'openingHoursHolidays') return 'hoursHolidays.notation';
  const stop = /^(stops\.\d+)\.(communeCode|openingHours)$/.exec(path);
  if (stop !== null) return `${stop[1]}.${stop[2] === 'communeCode' ? 'communeName' : 'hours.notation'}`;
  // Lists of texts are one field each.
  return path.replace(/^(emails|websites|otherTrainingLabels|networkIds|typologies)\.\d+$/, '$1');
}
