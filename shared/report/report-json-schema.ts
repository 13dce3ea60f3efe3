import { daySchema } from '#shared/domain/calendar/day.ts';
import { monthSchema } from '#shared/domain/calendar/month.ts';
import { instantSchema } from '#shared/domain/record/record.ts';
import { perimeterSchema, reportChapterSchema } from '#shared/domain/report/report.ts';
import { z } from '#shared/schema.ts';

const absence = z.enum(['notReported', 'notAvailable', 'notApplicable']);
const unit = z.enum([
  'count',
  'minutes',
  'workingTime',
  'places',
  'placeMonths',
  'ratio',
  'kilometres',
  'inhabitants',
  'fte',
  'days',
  'euros',
]);
const period = z.object({ from: monthSchema, to: monthSchema });
const count = z.int().nonnegative().nullable();

/** A figure in the units of the model: minutes, euro cents, a ratio; null = absent, never zero in its place. */
const figure = z.object({ value: z.number().nullable(), unit, reported: count, expected: count });

const keyFigure = z.object({
  id: z.string(),
  title: z.string(),
  figure,
  before: figure.nullable(),
  change: z.number().nullable(),
  /** On the constant perimeter; null where the figure has none. */
  constant: z
    .object({
      current: z.number().nullable(),
      before: z.number().nullable(),
      change: z.number().nullable(),
      places: z.int().nonnegative(),
      placeMonths: z.int().nonnegative(),
    })
    .nullable(),
  objective: z.number().nullable(),
  definition: z.string(),
  notes: z.array(z.string()),
});

const cell = z.union([
  z.object({ text: z.string() }),
  z.object({ month: monthSchema }),
  z.object({ day: daySchema.nullable() }),
  z.object({
    value: z.number().nullable(),
    unit,
    absence: absence.nullable(),
    reported: count,
    expected: count,
  }),
]);

const table = z.object({
  id: z.string(),
  title: z.string(),
  columns: z.array(z.object({ key: z.string(), title: z.string() })),
  rows: z.array(z.object({ total: z.boolean(), cells: z.array(cell) })),
  notes: z.array(z.string()),
});

const chart = z.object({
  id: z.string(),
  title: z.string(),
  description: z.string(),
  unit,
  categories: z.array(z.string()),
  series: z.array(z.object({ key: z.string(), title: z.string(), values: z.array(z.number().nullable()) })),
  /** The table of the same figures. */
  tableId: z.string(),
});

/**
 * The report as a file for other programs: every figure with its value, its unit, its n of N and its definition, every
 * table cell by cell, the words in one language.
 */
export const reportJsonSchema = z.object({
  format: z.literal('maillage-report'),
  formatVersion: z.literal(1),
  language: z.enum(['fr', 'en']),
  title: z.string(),
  organisation: z.string().nullable(),
  period,
  before: period,
  perimeter: perimeterSchema,
  perimeterName: z.string(),
  computedAt: instantSchema,
  /** Whether it was made of the example register. */
  example: z.boolean(),
  chapters: z.array(
    z.object({
      id: reportChapterSchema,
      title: z.string(),
      /** The officer's words, live figures as their values. */
      narrative: z.string(),
      notes: z.string(),
      figures: z.array(keyFigure),
      tables: z.array(table),
      charts: z.array(chart),
      /** Sentences of the chapter and its definitions. */
      sentences: z.array(z.string()),
      definitions: z.array(z.object({ term: z.string(), definition: z.string() })),
    }),
  ),
});
export type ReportJson = z.infer<typeof reportJsonSchema>;
