import { type OpeningSpan, weekMinutes, weekNotation } from '#shared/domain/access-point/opening-week.ts';
import type { Given, SheetReading } from './sheet-reading.ts';
import type { SpreadsheetTools } from './spreadsheet-plan.ts';
import { type DayPart, dayHoursKey, dayParts, weekDays } from './target-fields.ts';
import { readDayHours, readFrenchHours } from './values/french-hours.ts';
import { minutesOfTime } from './values/hour-tokens.ts';

/** Opening hours of a row, in the notation of OpenStreetMap. */
export type RowHours = {
  readonly openingHours: string | null;
  readonly openingHoursHolidays: string | null;
  /** Tells a weekly total of the row that differs from what its hours make. */
  readonly compare: (weeklyMinutes: number | null) => void;
};

/** Reads the hours of a row: the columns by day first, else one cell, in the notation or in words. */
export function readHours(reading: SheetReading, tools: SpreadsheetTools): RowHours {
  const byDay = readDayColumns(reading);
  const given = reading.first('openingHours');
  let openingHours: string | null = null;
  let minutes: number | null = null;
  if (byDay !== null) {
    openingHours = byDay.notation;
    minutes = byDay.minutes;
    if (given !== null) {
      reading.tell('spreadsheet/hours-both', given);
      reading.keep(given);
    }
  } else if (given !== null) {
    const read = readCell(reading, given, tools);
    openingHours = read?.notation ?? null;
    minutes = read?.minutes ?? null;
  }
  const holidays = reading.first('openingHoursHolidays');
  return {
    openingHours,
    openingHoursHolidays: holidays === null ? null : (readCell(reading, holidays, tools)?.notation ?? null),
    compare: (weekly) => {
      const total = reading.first('weeklyOpening');
      if (weekly !== null && minutes !== null && total !== null && Math.abs(weekly - minutes) > TOLERANCE)
        reading.tell('spreadsheet/hours-disagree', total, { kept: durationText(minutes) });
    },
  };
}

/** Lists round their totals to the half hour. */
const TOLERANCE = 30;

const NOTATION = /\b(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)\b|^24\/7$/;

function readCell(
  reading: SheetReading,
  given: Given,
  tools: SpreadsheetTools,
): { readonly notation: string; readonly minutes: number | null } | null {
  if (NOTATION.test(given.text) && tools.isOpeningHours(given.text))
    return { notation: given.text, minutes: null };
  const read = readFrenchHours(given.text);
  if (read === null || !tools.isOpeningHours(read.notation)) {
    reading.tell('spreadsheet/hours', given);
    reading.keep(given);
    return null;
  }
  if (read.rest !== '') {
    reading.tell('spreadsheet/hours-part', given, { kept: read.notation, rest: read.rest });
    reading.keep(given);
  }
  return { notation: read.notation, minutes: read.minutes };
}

/** Seven columns, or fourteen by half-days, or opening and closing times apart; null where the row has none of them. */
function readDayColumns(
  reading: SheetReading,
): { readonly notation: string | null; readonly minutes: number } | null {
  let any = false;
  let failed = false;
  const week = weekDays.map((day) => {
    const spans: OpeningSpan[] = [];
    for (const part of dayParts) {
      const given = reading.given(dayHoursKey(day, part));
      if (given.length === 0) continue;
      any = true;
      const read = readPart(given, part);
      if (read === null) {
        failed = true;
        const about = { header: given[0]?.header ?? '', text: given.map(({ text }) => text).join(' - ') };
        reading.tell('spreadsheet/hours', about);
        reading.keep(about);
      } else spans.push(...read);
    }
    spans.sort((a, b) => a.from - b.from);
    const clean = spans.every((span, at) => span.from >= (spans[at - 1]?.to ?? 0));
    return clean ? spans : [];
  });
  if (!any) return null;
  // A week with a day that could not be read is not the week: none of it stands.
  const notation = failed ? '' : weekNotation(week);
  return { notation: notation === '' ? null : notation, minutes: weekMinutes(week) };
}

function readPart(given: readonly Given[], part: DayPart): readonly OpeningSpan[] | null {
  const times = given.map(({ text }) => minutesOfTime(text));
  if (given.length > 1 && given.length % 2 === 0 && times.every((time) => time !== null)) {
    const spans = times.flatMap((from, at) => {
      const to = times[at + 1];
      return at % 2 === 0 && from !== null && to != null ? [{ from, to }] : [];
    });
    return spans.every(({ from, to }) => from < to) ? spans : null;
  }
  const spans = readDayHours(given.map(({ text }) => text).join(' ; '));
  if (spans === null) return null;
  const isRight = spans.every(({ from, to }) =>
    part === 'Morning' ? to <= 14 * 60 : part === 'Afternoon' ? from >= 11 * 60 : true,
  );
  return isRight ? spans : null;
}

function durationText(minutes: number): string {
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} h${rest === 0 ? '' : ` ${String(rest).padStart(2, '0')}`}`;
}
