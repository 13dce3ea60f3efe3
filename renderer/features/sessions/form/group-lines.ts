import { type ParticipantGroup, participantGroupSchema } from '#shared/domain/session/session.ts';
import { z } from '#shared/schema.ts';

/** A line of the table of participants, as it is typed. */
export const groupValuesSchema = participantGroupSchema.extend({ key: z.string(), count: z.string() });
export type GroupValues = z.infer<typeof groupValuesSchema>;

type Parts = Omit<ParticipantGroup, 'count'>;

/** Persons of whom nothing is known. */
export const notStatedParts: Parts = {
  gender: 'notStated',
  age: 'notStated',
  situation: 'notStated',
  residence: 'notStated',
};

/** Adds persons to the table: to the line of those alike, else as a new line. */
export function withGroups(
  lines: readonly GroupValues[],
  groups: readonly ParticipantGroup[],
): GroupValues[] {
  const next = [...lines];
  for (const { count, ...parts } of groups) {
    const at = next.findIndex((line) => isAlike(line, parts));
    const line = next[at];
    if (line === undefined) next.push({ ...parts, count: String(count), key: newKey(next) });
    else next[at] = { ...line, count: String(numberOf(line) + count) };
  }
  return next;
}

/** Changes the number of a line by some persons; a line that comes to none is taken away. */
export function withCount(lines: readonly GroupValues[], at: number, by: number): GroupValues[] {
  return lines.flatMap((line, index) => {
    if (index !== at) return [line];
    const count = numberOf(line) + by;
    return count < 1 ? [] : [{ ...line, count: String(count) }];
  });
}

/** How many persons the lines describe; what is not a number counts for none. */
export function describedIn(lines: readonly GroupValues[]): number {
  return lines.reduce((sum, line) => sum + numberOf(line), 0);
}

/** An empty line at the end. */
export function withLine(lines: readonly GroupValues[]): GroupValues[] {
  return [...lines, { ...notStatedParts, count: '', key: newKey(lines) }];
}

function isAlike(line: GroupValues, parts: Parts): boolean {
  return (
    line.gender === parts.gender &&
    line.age === parts.age &&
    line.situation === parts.situation &&
    line.residence === parts.residence
  );
}

function numberOf({ count }: GroupValues): number {
  return /^\d{1,5}$/.test(count.trim()) ? Number(count) : 0;
}

function newKey(lines: readonly GroupValues[]): string {
  return String(lines.reduce((most, { key }) => Math.max(most, Number(key) + 1), 0));
}
