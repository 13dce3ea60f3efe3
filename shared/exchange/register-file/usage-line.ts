import { daySchema } from '#shared/domain/calendar/day.ts';
import { monthAt, monthIndex, monthSchema } from '#shared/domain/calendar/month.ts';
import { idSchema, instantSchema } from '#shared/domain/record/record.ts';
import { type Measure, measures } from '#shared/domain/usage-return/measures.ts';
import { BLOCK_ROWS, type UsageBlock } from '#shared/domain/usage-return/usage-block.ts';
import {
  breakdownBases,
  CELL_COMMENT_LIMIT,
  type CellComments,
  type ReturnTexts,
  returnSources,
  returnStates,
  usageReturnId,
  VALUE_LIMIT,
} from '#shared/domain/usage-return/usage-return.ts';
import { NOT_REPORTED } from '#shared/figures/usage-view.ts';
import { clockReadingSchema } from '#shared/merge/stamp.ts';
import { z } from '#shared/schema.ts';

/** A column of whole numbers, checked in one pass: a schema for each cell would take seconds over a register. */
function column(minimum: number, maximum: number) {
  return z
    .custom<readonly number[]>((value) => isColumn(value, minimum, maximum, false))
    .meta({ type: 'array', items: { type: 'integer', minimum, maximum } });
}

/** A column where null is *not reported*. */
const measureColumn = z
  .custom<readonly (number | null)[]>((value) => isColumn(value, 0, VALUE_LIMIT, true))
  .meta({ type: 'array', items: { type: ['integer', 'null'], minimum: 0, maximum: VALUE_LIMIT } });

/** Longest run of months that one return can cover. */
export const LENGTH_LIMIT = 1_200;

/**
 * Usage returns of one first month as columns (data.md, *Files*): row `i` of every column is the same return. Places
 * are positions in the list that the `usagePlaces` lines make together.
 */
export const usageLineSchema = z.object({
  month: monthSchema,
  rows: z.int().positive().max(BLOCK_ROWS),
  place: column(0, 10_000_000),
  // Files of earlier versions have neither stops, nor choices, nor comments on figures.
  /** Position in `stops`, −1 = the whole place; null = whole places only. */
  stop: column(-1, BLOCK_ROWS).nullable().default(null),
  stops: z.array(idSchema).max(BLOCK_ROWS).default([]),
  /** How many months each covers; null = one each. */
  months: column(1, LENGTH_LIMIT).nullable(),
  /** Position in the list of states: expected, received, closed. */
  state: column(0, returnStates.length - 1),
  /** Position in the list of bases: visits, users. */
  basis: column(0, breakdownBases.length - 1),
  /** Position in the list of sources: typed, pasted, imported, generated. */
  source: column(0, returnSources.length - 1),
  /** Measures counted from sessions: position in `choices`, −1 = none; null = none for all. */
  choice: column(-1, BLOCK_ROWS).nullable().default(null),
  choices: z
    .array(z.array(z.enum(measures)).max(measures.length))
    .max(BLOCK_ROWS)
    .default([]),
  /** Position in `days`, −1 = not known; null = known for none. */
  receivedOn: column(-1, BLOCK_ROWS).nullable(),
  days: z.array(daySchema).max(BLOCK_ROWS),
  /** Position in `writings`. */
  written: column(0, BLOCK_ROWS),
  /** Clock reading, the reading it replaced, instant, device and officer of a write. */
  writings: z
    .array(
      z.object({
        at: clockReadingSchema,
        prev: clockReadingSchema.nullable(),
        updatedAt: instantSchema,
        device: z.string().min(1).max(100),
        officer: z.string().max(200),
      }),
    )
    .max(BLOCK_ROWS),
  /** A column for each measure that somebody reported; null = not reported. */
  measures: z.partialRecord(z.enum(measures), measureColumn),
  /** Row and comment of the returns that have one. */
  comments: z.array(z.tuple([z.int().nonnegative(), z.string().min(1).max(2_000)])),
  /** Row, measure and comment of the figures that have one. */
  cellComments: z
    .array(z.tuple([z.int().nonnegative(), z.enum(measures), z.string().min(1).max(CELL_COMMENT_LIMIT)]))
    .default([]),
});
export type UsageLine = z.infer<typeof usageLineSchema>;

/** A block as a line of the file. @param placeIds the dictionary that its places point into */
export function usageLineOf(
  block: UsageBlock,
  placeIds: readonly string[],
  textsOf: (id: string) => ReturnTexts | null,
): UsageLine {
  const { month, rows, days, writings } = block;
  const comments: [number, string][] = [];
  const cellComments: [number, Measure, string][] = [];
  for (let row = 0; row < rows; row += 1) {
    const texts = textsOf(rowId(block, row, placeIds));
    if (texts === null) continue;
    if (texts.comment !== null) comments.push([row, texts.comment]);
    for (const measure of measures) {
      const comment = texts.cellComments[measure];
      if (comment !== undefined) cellComments.push([row, measure, comment]);
    }
  }
  const reported: Partial<Record<Measure, readonly (number | null)[]>> = {};
  for (const measure of measures) {
    const values = block.measures[measure];
    if (values !== undefined)
      reported[measure] = Array.from(values, (value) => (value === NOT_REPORTED ? null : value));
  }
  return {
    month,
    rows,
    place: [...block.place],
    stop: block.stop === null ? null : [...block.stop],
    stops: [...block.stops],
    months: block.months === null ? null : [...block.months],
    state: [...block.state],
    basis: [...block.basis],
    source: [...block.source],
    choice: block.choice === null ? null : [...block.choice],
    choices: block.choices.map((chosen) => [...chosen]),
    receivedOn: block.receivedOn === null ? null : [...block.receivedOn],
    days: [...days],
    written: [...block.written],
    writings: [...writings],
    measures: reported,
    comments,
    cellComments,
  };
}

/** The block of a line that passed its schema, and its words by return; null where its columns do not agree. */
export function blockOfUsageLine(
  line: UsageLine,
  placeIds: readonly string[],
): { readonly block: UsageBlock; readonly texts: ReadonlyMap<string, ReturnTexts> } | null {
  const { month, rows, days, writings } = line;
  const columns = [
    line.place,
    line.stop,
    line.choice,
    line.months,
    line.state,
    line.basis,
    line.source,
    line.receivedOn,
    line.written,
    ...Object.values(line.measures),
  ];
  if (columns.some((one) => one !== null && one.length !== rows)) return null;
  const within = (values: readonly number[] | null, limit: number) =>
    values === null || values.every((value) => value < limit);
  if (!within(line.place, placeIds.length) || !within(line.written, writings.length)) return null;
  if (!within(line.stop, line.stops.length) || !within(line.choice, line.choices.length)) return null;
  if (!within(line.receivedOn, days.length)) return null;
  if ([...line.comments, ...line.cellComments].some(([row]) => row >= rows)) return null;
  const reported: Partial<Record<Measure, Int32Array>> = {};
  for (const measure of measures) {
    const values = line.measures[measure];
    if (values !== undefined) reported[measure] = measureColumnOf(values);
  }
  const block: UsageBlock = {
    month,
    rows,
    place: Int32Array.from(line.place),
    stop: line.stop === null ? null : Int32Array.from(line.stop),
    stops: line.stops,
    months: line.months === null ? null : Int32Array.from(line.months),
    state: Uint8Array.from(line.state),
    basis: Uint8Array.from(line.basis),
    source: Uint8Array.from(line.source),
    choice: line.choice === null ? null : Int32Array.from(line.choice),
    choices: line.choices,
    receivedOn: line.receivedOn === null ? null : Int32Array.from(line.receivedOn),
    days,
    written: Int32Array.from(line.written),
    writings,
    measures: reported,
  };
  return { block, texts: textsOfLine(line, (row) => rowId(block, row, placeIds)) };
}

function textsOfLine(
  { comments, cellComments }: UsageLine,
  idOf: (row: number) => string,
): ReadonlyMap<string, ReturnTexts> {
  const cells = new Map<number, CellComments>();
  for (const [row, measure, comment] of cellComments)
    cells.set(row, { ...cells.get(row), [measure]: comment });
  const whole = new Map(comments);
  return new Map(
    [...new Set([...whole.keys(), ...cells.keys()])].map((row) => [
      idOf(row),
      { comment: whole.get(row) ?? null, cellComments: cells.get(row) ?? {} },
    ]),
  );
}

/** A plain loop: `Int32Array.from` with a function walks an iterator, ten times slower. */
function measureColumnOf(values: readonly (number | null)[]): Int32Array {
  const column = new Int32Array(values.length);
  for (let row = 0; row < values.length; row += 1) column[row] = values[row] ?? NOT_REPORTED;
  return column;
}

/** The id of the return of a row. */
function rowId(block: UsageBlock, row: number, placeIds: readonly string[]): string {
  const to = monthAt(monthIndex(block.month) + (block.months?.[row] ?? 1) - 1);
  const stopId = block.stops[block.stop?.[row] ?? -1] ?? null;
  return usageReturnId(placeIds[block.place[row] ?? -1] ?? '', block.month, to, stopId);
}

function isColumn(value: unknown, minimum: number, maximum: number, nullable: boolean): boolean {
  if (!Array.isArray(value) || value.length > BLOCK_ROWS) return false;
  for (const cell of value) {
    if (cell === null && nullable) continue;
    if (!Number.isInteger(cell) || cell < minimum || cell > maximum) return false;
  }
  return true;
}
