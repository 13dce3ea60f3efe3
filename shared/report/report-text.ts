import type { Day } from '#shared/domain/calendar/day.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import type { Figure, FigureSources, FigureUnit } from '#shared/figures/figure.ts';
import type { reportDocumentFr } from '#shared/messages/fr/report-document.ts';
import type { Absence, ReportCell, ReportText, ReportValue } from './report-model.ts';

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type CodesOf<T> = {
  [K in keyof T & string]: T[K] extends string
    ? K extends `${infer Base}_${PluralForm}`
      ? Base
      : K
    : `${K}.${CodesOf<T[K]>}`;
}[keyof T & string];

/** A dotted key of the catalogue's `reportDocument`, without its plural form: the compiler knows each of them. */
export type ReportCode = CodesOf<typeof reportDocumentFr>;

type Values = Readonly<Record<string, string | number | ReportValue>>;

/** A sentence of the catalogue with its data. */
export function say(code: ReportCode, values?: Values): ReportText {
  return values === undefined ? { code } : { code, values };
}

/** A sentence whose plural form follows a number, shown as `shown`. */
export function sayCount(code: ReportCode, count: number, values: Values = {}): ReportText {
  return { code, values: { ...values, count, shown: amount(count, 'count') } };
}

/** A number for a sentence, with the unit that the display writes it by. */
export function amount(
  value: number | null,
  unit: FigureUnit | 'signedRatio' | 'signedCount' = 'count',
  absence?: Absence,
): ReportValue {
  return { kind: 'number', value, unit, ...(absence === undefined ? {} : { absence }) };
}

/** A text for a sentence. */
export function nested(text: ReportText): ReportValue {
  return { kind: 'text', text };
}

/** A run of months for a sentence. */
export function run(period: Period): ReportValue {
  return { kind: 'period', period };
}

/** A day for a sentence. */
export function date(day: Day): ReportValue {
  return { kind: 'day', day };
}

/** Text as it stands in the register. */
export function asWritten(text: string): ReportText {
  return { text };
}

/** A cell of words. */
export function words(text: ReportText): ReportCell {
  return { kind: 'text', text };
}

/** A cell with a name of the register. */
export function named(name: string): ReportCell {
  return words(asWritten(name));
}

/** A cell with a number; null shows as its absence, not reported when none is said. */
export function numeric(
  value: number | null,
  unit: FigureUnit,
  more: {
    readonly absence?: Absence;
    readonly reported?: number | null;
    readonly expected?: number | null;
    readonly signed?: boolean;
    readonly sources?: FigureSources;
  } = {},
): ReportCell {
  return { kind: 'number', value, unit, ...more };
}

/** A cell with a figure and its n of N. */
export function figureCell(figure: Figure): ReportCell {
  const { value, unit, reported, expected, sources } = figure;
  return { kind: 'number', value, unit, reported, expected, sources };
}

/** A cell with a change: its sign is shown, and its absence reads *n. d.* (data.md, figure 5). */
export function changeCell(change: number | null): ReportCell {
  return { kind: 'number', value: change, unit: 'ratio', absence: 'notAvailable', signed: true };
}
