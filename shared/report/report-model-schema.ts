import { daySchema } from '#shared/domain/calendar/day.ts';
import { monthSchema } from '#shared/domain/calendar/month.ts';
import { periodSchema } from '#shared/domain/calendar/period.ts';
import { perimeterSchema, reportChapterSchema } from '#shared/domain/report/report.ts';
import { isMeasure, type Measure } from '#shared/domain/usage-return/measures.ts';
import { z } from '#shared/schema.ts';
import type { ReportModel, ReportText, ReportValue } from './report-model.ts';

const unitSchema = z.enum([
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
const absenceSchema = z.enum(['notReported', 'notAvailable', 'notApplicable']);

const valueSchema: z.ZodType<ReportValue> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('number'),
    value: z.number().nullable(),
    unit: z.union([unitSchema, z.enum(['signedRatio', 'signedCount'])]),
    absence: absenceSchema.exactOptional(),
  }),
  z.object({ kind: z.literal('month'), month: monthSchema }),
  z.object({ kind: z.literal('day'), day: daySchema }),
  z.object({ kind: z.literal('period'), period: periodSchema }),
  z.object({ kind: z.literal('text'), text: z.lazy(() => textSchema) }),
]);
const textSchema: z.ZodType<ReportText> = z.union([
  z.object({ text: z.string() }),
  z.object({
    code: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.number(), valueSchema])).exactOptional(),
  }),
]);

const sourcesSchema = z.object({
  table: z.enum([
    'accessPoint',
    'usageReturn',
    'session',
    'animator',
    'assignment',
    'absence',
    'loan',
    'item',
    'maintenance',
    'ticket',
    'surveyResponse',
  ]),
  period: periodSchema.nullable(),
  measure: z.custom<Measure>((value) => typeof value === 'string' && isMeasure(value)).nullable(),
  placeIds: z.array(z.string()).nullable(),
  ids: z.array(z.string()).exactOptional(),
});
const figureSchema = z.object({
  value: z.number().nullable(),
  unit: unitSchema,
  reported: z.number().nullable(),
  expected: z.number().nullable(),
  sources: sourcesSchema,
});

const cellSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: textSchema }),
  z.object({
    kind: z.literal('number'),
    value: z.number().nullable(),
    unit: unitSchema,
    absence: absenceSchema.exactOptional(),
    reported: z.number().nullable().exactOptional(),
    expected: z.number().nullable().exactOptional(),
    signed: z.boolean().exactOptional(),
    sources: sourcesSchema.exactOptional(),
  }),
  z.object({ kind: z.literal('month'), month: monthSchema }),
  z.object({ kind: z.literal('day'), day: daySchema.nullable() }),
]);

const blockSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('keyFigure'),
    id: z.string(),
    title: textSchema,
    figure: figureSchema,
    before: figureSchema.nullable(),
    change: z.number().nullable(),
    constant: z
      .object({
        current: z.number().nullable(),
        before: z.number().nullable(),
        change: z.number().nullable(),
        places: z.number(),
        placeMonths: z.number(),
      })
      .nullable()
      .exactOptional(),
    notes: z.array(textSchema).exactOptional(),
    definition: textSchema,
  }),
  z.object({
    kind: z.literal('table'),
    id: z.string(),
    title: textSchema,
    columns: z.array(z.object({ key: z.string(), title: textSchema, align: z.enum(['start', 'end']) })),
    rows: z.array(z.object({ cells: z.array(cellSchema), total: z.boolean() })),
    notes: z.array(textSchema),
    annex: z.boolean().exactOptional(),
    landscape: z.boolean().exactOptional(),
  }),
  z.object({
    kind: z.literal('chart'),
    id: z.string(),
    shape: z.enum(['line', 'bar', 'stackedBar', 'horizontalBar', 'shareBar', 'smallMultiples', 'heatMap']),
    title: textSchema,
    description: textSchema,
    unit: unitSchema,
    categories: z.array(textSchema),
    series: z.array(z.object({ key: z.string(), title: textSchema, values: z.array(z.number().nullable()) })),
    tableId: z.string(),
  }),
  z.object({ kind: z.literal('paragraph'), text: textSchema }),
  z.object({ kind: z.literal('heading'), id: z.string(), text: textSchema }),
  z.object({
    kind: z.literal('definitions'),
    id: z.string(),
    items: z.array(z.object({ term: textSchema, definition: textSchema })),
  }),
]);

/** The model of a report as it is read back from a file or from a version that was issued. */
export const reportModelSchema: z.ZodType<ReportModel> = z.object({
  period: periodSchema,
  before: periodSchema,
  perimeter: perimeterSchema,
  perimeterName: textSchema,
  computedAt: z.string(),
  sections: z.array(
    z.object({ chapter: reportChapterSchema, title: textSchema, blocks: z.array(blockSchema) }),
  ),
});
