import { NAME_LIMIT, TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { idSchema, recordShape } from '#shared/domain/record/record.ts';
import { impactSchema, prioritySchema, urgencySchema } from '#shared/domain/ticket/ticket.ts';
import { z } from '#shared/schema.ts';

const targetMinutes = z.int().positive().max(1_000_000).nullable();

/** What is set once for the hotline of a register. */
export const hotlineSettingsFields = {
  ownCategories: z.array(z.object({ id: idSchema, name: z.string().trim().min(1).max(NAME_LIMIT) })),
  /** The priority of each urgency and impact. */
  matrix: z.record(urgencySchema, z.record(impactSchema, prioritySchema)),
  /** Minutes of working time to the first answer and to the solution, by priority; null = no target. */
  targets: z.record(prioritySchema, z.object({ firstResponse: targetMinutes, resolution: targetMinutes })),
  /** The level that answers first. */
  firstLevelId: idSchema.nullable(),
  /** Texts to put in a ticket by one act. */
  templates: z.array(
    z.object({
      id: idSchema,
      name: z.string().trim().min(1).max(NAME_LIMIT),
      text: z.string().trim().min(1).max(TEXT_LIMIT),
    }),
  ),
  /** Months after which closed tickets no longer tell who called; null = never. */
  retentionMonths: z.int().positive().max(240).nullable(),
} as const;
export const hotlineSettingsInputSchema = z.object(hotlineSettingsFields);
export type HotlineSettingsInput = z.infer<typeof hotlineSettingsInputSchema>;

/** The settings of the hotline: one record at most, under {@link HOTLINE_SETTINGS_ID}. */
export const hotlineSettingsSchema = z.object({ ...recordShape, ...hotlineSettingsFields });
export type HotlineSettings = z.infer<typeof hotlineSettingsSchema>;

/** Id of the one record, the same in every register so that two registers merge theirs. */
export const HOTLINE_SETTINGS_ID = '00000000-0000-7000-8000-000000000003';

const HOUR = 60;
/** A working day of most offices, in minutes. */
const WORKING_DAY = 8 * HOUR;

/** What holds until the officer sets otherwise. */
export const defaultHotlineSettings: HotlineSettingsInput = {
  ownCategories: [],
  matrix: {
    high: { places: 'p1', place: 'p1', person: 'p2' },
    normal: { places: 'p2', place: 'p2', person: 'p3' },
    low: { places: 'p3', place: 'p4', person: 'p4' },
  },
  targets: {
    p1: { firstResponse: HOUR, resolution: 4 * HOUR },
    p2: { firstResponse: 4 * HOUR, resolution: WORKING_DAY },
    p3: { firstResponse: WORKING_DAY, resolution: 3 * WORKING_DAY },
    p4: { firstResponse: 2 * WORKING_DAY, resolution: 10 * WORKING_DAY },
  },
  firstLevelId: null,
  templates: [],
  retentionMonths: 24,
};

/** The repeating parts of the settings of the hotline. */
export const hotlineSettingsParts = ['ownCategories', 'templates'] as const;
