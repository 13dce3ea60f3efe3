import type { Change, RecordTable } from '#shared/domain/change-set/change-set.ts';
import { type AnyRecord, creationChange, editChanges } from '#shared/merge/record-changes.ts';
import type { Act } from './write-path.ts';

/** Settings of which a register has one record at most, made by the first act that sets some. */
export type SettingsRecord = {
  readonly table: RecordTable;
  readonly id: string;
  /** What holds before anything was set. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** Its repeating parts. */
  readonly parts: readonly string[];
};

/**
 * The changes that set some of these settings. An undo of the act that made the record leaves it deleted: setting
 * something makes it whole again.
 *
 * @param stored the record as it stands; undefined before the first act
 */
export function settingsChanges(
  { table, id, defaults, parts }: SettingsRecord,
  stored: AnyRecord | undefined,
  patch: Readonly<Record<string, unknown>>,
  act: Act,
): readonly Change[] {
  if (stored === undefined) return [creationChange(table, id, { ...defaults, ...patch }, parts, act)];
  const whole = stored.deletedAt === null ? patch : { ...defaults, ...patch, deletedAt: null };
  return editChanges(table, stored, whole, parts, act);
}
