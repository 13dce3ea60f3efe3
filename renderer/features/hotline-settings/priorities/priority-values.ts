import type { HotlineSettingsInput } from '#shared/domain/hotline-settings/hotline-settings.ts';
import { readTypedTarget, targetEntry } from '#shared/domain/hotline-settings/typed-target.ts';
import { impacts, type Priority, prioritySchema, urgencies } from '#shared/domain/ticket/ticket.ts';
import { z } from '#shared/schema.ts';

/** What is typed in the form of priorities; the shapes of the matrix and of the targets are those of the settings. */
export const priorityValuesSchema = z.object({
  matrix: z.record(z.enum(urgencies), z.record(z.enum(impacts), prioritySchema)),
  targets: z.record(prioritySchema, z.object({ firstResponse: z.string(), resolution: z.string() })),
});
export type PriorityValues = z.infer<typeof priorityValuesSchema>;

/** The two lengths of time that a priority allows. */
export const targetNames = ['firstResponse', 'resolution'] as const;
export type TargetName = (typeof targetNames)[number];

type PrioritySettings = Pick<HotlineSettingsInput, 'matrix' | 'targets'>;

/** The fields of the form for what is set. */
export function priorityValues({ matrix, targets }: PrioritySettings): PriorityValues {
  const entry = (priority: Priority) => ({
    firstResponse: targetEntry(targets[priority].firstResponse),
    resolution: targetEntry(targets[priority].resolution),
  });
  return { matrix, targets: { p1: entry('p1'), p2: entry('p2'), p3: entry('p3'), p4: entry('p4') } };
}

/** Why a field cannot be taken, by its path in the form. */
export type PriorityErrors = Readonly<Record<string, 'wrong' | 'reversed'>>;

/** Reads what was typed: settings, or what is wrong with it. */
export function readPriorityValues({
  matrix,
  targets,
}: PriorityValues):
  | { readonly ok: true; readonly settings: PrioritySettings }
  | { readonly ok: false; readonly errors: PriorityErrors } {
  const errors: Record<string, 'wrong' | 'reversed'> = {};
  const read = (priority: Priority, name: TargetName): number | null => {
    const typed = readTypedTarget(targets[priority][name]);
    if (typed.kind === 'wrong') errors[`targets.${priority}.${name}`] = 'wrong';
    return typed.kind === 'minutes' ? typed.minutes : null;
  };
  const both = (priority: Priority) => {
    const firstResponse = read(priority, 'firstResponse');
    const resolution = read(priority, 'resolution');
    if (firstResponse !== null && resolution !== null && resolution < firstResponse)
      errors[`targets.${priority}.resolution`] = 'reversed';
    return { firstResponse, resolution };
  };
  const settings = {
    matrix,
    targets: { p1: both('p1'), p2: both('p2'), p3: both('p3'), p4: both('p4') },
  };
  return Object.keys(errors).length === 0 ? { ok: true, settings } : { ok: false, errors };
}

/** What is typed of the targets, those that cannot be read left as they are set. */
export function typedTargets(
  values: PriorityValues,
  set: HotlineSettingsInput['targets'],
): HotlineSettingsInput['targets'] {
  const target = (priority: Priority, name: TargetName): number | null => {
    const typed = readTypedTarget(values.targets[priority][name]);
    if (typed.kind === 'wrong') return set[priority][name];
    return typed.kind === 'minutes' ? typed.minutes : null;
  };
  const both = (priority: Priority) => ({
    firstResponse: target(priority, 'firstResponse'),
    resolution: target(priority, 'resolution'),
  });
  return { p1: both('p1'), p2: both('p2'), p3: both('p3'), p4: both('p4') };
}
