import { createInstance } from 'i18next';
import type { Day } from '#shared/domain/calendar/day.ts';
import { type Month, monthIndex } from '#shared/domain/calendar/month.ts';
import { type Period, periodLength } from '#shared/domain/calendar/period.ts';
import type { Language } from '#shared/domain/setting/register-settings.ts';
import type { FigureUnit } from '#shared/figures/figure.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';
import { en } from '#shared/messages/en.ts';
import { fr } from '#shared/messages/fr.ts';
import type { Absence, ReportCell, ReportText, ReportValue } from '#shared/report/report-model.ts';

/** Units that a number can be written in; the signed ones show + and −. */
export type WordedUnit = FigureUnit | 'signedRatio' | 'signedCount';

/** Units of a change, written with its sign. */
const signedUnits: Readonly<Partial<Record<FigureUnit, WordedUnit>>> = {
  ratio: 'signedRatio',
  count: 'signedCount',
  places: 'signedCount',
  placeMonths: 'signedCount',
  fte: 'signedCount',
  days: 'signedCount',
};

const MINUTES_AN_HOUR = 60;
const CENTS_A_EURO = 100;

/** Below this many hours the first decimal still says something. */
const FINE_HOURS = 10;

/** Intl writes a hyphen and, for percentages, a wide space: French wants a true minus and narrow no-break spaces. */
const polish = (language: Language, text: string): string => {
  const signed = text.replaceAll('-', '\u2212');
  return language === 'fr' ? signed.replaceAll(/[ \u00a0\u202f]/g, '\u202f') : signed;
};

function makeFormats(language: Language) {
  const format = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options);
  const date = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  return {
    whole: format({ maximumFractionDigits: 0 }),
    tenth: format({ maximumFractionDigits: 1 }),
    // A quarter of a full time has two decimals; a column of them is read down.
    hundredths: format({ minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    upToHundredth: format({ maximumFractionDigits: 2 }),
    // A round sum is written without cents.
    euros: format({ style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' }),
    percent: format({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    roundPercent: format({ style: 'percent', maximumFractionDigits: 1 }),
    signedWhole: format({ maximumFractionDigits: 0, signDisplay: 'exceptZero' }),
    signedPercent: format({
      style: 'percent',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
      signDisplay: 'exceptZero',
    }),
    longMonth: date({ month: 'long', year: 'numeric' }),
    shortMonth: date({ month: 'short', year: 'numeric' }),
    shortDay: date({ day: '2-digit', month: '2-digit', year: 'numeric' }),
  };
}

/**
 * The words and numbers of a report in one language: the only place that turns a message code, a figure, a month or
 * a missing value into text, for the pages, the text file, the spreadsheet and the charts alike. It needs no page,
 * so it also runs in a worker and in a terminal. Numbers follow the language (fr: 1 234,5 with narrow no-break
 * spaces), percentages have one decimal, minutes read as hours (data.md, figure 16).
 */
export function makeReportWording(language: Language) {
  const words = createInstance({
    resources: { fr, en },
    lng: language,
    fallbackLng: 'fr',
    ns: ['reports', 'reportDocument'],
    defaultNS: 'reports',
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  void words.init();
  const t = words.getFixedT(language, 'reports');
  const formats = makeFormats(language);

  const absence = (kind: Absence): string => t(`document.absence.${kind}`);

  /** Minutes of working time, right to the minute: « 45 min », « 3 h 20 ». */
  function workingTime(minutes: number): string {
    const whole = Math.floor(minutes);
    const hours = polish(language, formats.whole.format(Math.floor(whole / MINUTES_AN_HOUR)));
    const left = whole % MINUTES_AN_HOUR;
    if (whole < MINUTES_AN_HOUR) return t('document.minutes', { value: whole });
    return left === 0
      ? t('document.hours', { value: hours })
      : t('document.hoursMinutes', { hours, minutes: String(left).padStart(2, '0') });
  }

  /** A number that is there, by its unit. */
  function present(value: number, unit: WordedUnit): string {
    const plain = (format: Intl.NumberFormat, shown = value): string =>
      polish(language, format.format(shown));
    if (unit === 'ratio') return plain(formats.percent);
    if (unit === 'signedRatio') return plain(formats.signedPercent);
    if (unit === 'signedCount') return plain(formats.signedWhole);
    if (unit === 'minutes') {
      const hours = value / MINUTES_AN_HOUR;
      const fine = Math.abs(hours) < FINE_HOURS;
      return t('document.hours', { value: plain(fine ? formats.tenth : formats.whole, hours) });
    }
    if (unit === 'workingTime') return workingTime(value);
    if (unit === 'fte') return plain(formats.hundredths);
    if (unit === 'euros') return plain(formats.euros, value / CENTS_A_EURO);
    if (unit === 'days') return t('document.days', { value: plain(formats.tenth) });
    if (unit === 'kilometres') return t('document.kilometres', { value: plain(formats.tenth) });
    return plain(formats.tenth);
  }

  /** A number by its unit; null as its absence, `n. r.` when none is said. */
  function number(value: number | null, unit: WordedUnit, missing: Absence = 'notReported'): string {
    return value === null ? absence(missing) : present(value, unit);
  }

  /** A round value of a chart's axis: a percentage or a full time without its empty decimals. */
  function tick(value: number, unit: FigureUnit): string {
    if (unit === 'ratio') return polish(language, formats.roundPercent.format(value));
    return unit === 'fte' ? polish(language, formats.upToHundredth.format(value)) : present(value, unit);
  }

  const utc = (text: string): Date => new Date(`${text}T00:00:00Z`);
  const month = (value: Month, length: 'long' | 'short' = 'long'): string =>
    (length === 'long' ? formats.longMonth : formats.shortMonth)
      .format(utc(`${value}-01`))
      .replaceAll(' ', '\u00a0');
  const day = (value: Day, length: 'long' | 'short' = 'long'): string =>
    (length === 'long' ? dayInWords(value, language) : formats.shortDay.format(utc(value))).replaceAll(
      ' ',
      '\u00a0',
    );

  const isYear = (value: Period): boolean => periodLength(value) === 12 && monthIndex(value.from) % 12 === 0;

  /** A run of months: its year when it is one, else its first and last months. */
  function period(value: Period): string {
    if (isYear(value)) return value.from.slice(0, 4);
    if (value.from === value.to) return month(value.from);
    return t('document.months', { from: month(value.from), to: month(value.to) });
  }

  function valueText(value: string | number | ReportValue, length: 'long' | 'short'): string | number {
    if (typeof value !== 'object') return value;
    if (value.kind === 'number') return number(value.value, value.unit, value.absence);
    if (value.kind === 'month') return month(value.month, length);
    if (value.kind === 'day') return day(value.day, length);
    if (value.kind === 'period') return period(value.period);
    return text(value.text, length);
  }

  /** A text of the model. `short` abbreviates the months in it, for a chart's axis. */
  function text(source: ReportText, length: 'long' | 'short' = 'long'): string {
    if ('text' in source) return source.text;
    const values = Object.fromEntries(
      Object.entries(source.values ?? {}).map(([key, value]) => [key, valueText(value, length)]),
    );
    // The model's codes are data: the compiler knows the catalogue's keys, not which of them a model holds.
    const found: unknown = Reflect.apply(words.t, words, [source.code, { ...values, ns: 'reportDocument' }]);
    return typeof found === 'string' ? found : source.code;
  }

  /** « n sur N »; null where the notion does not apply. */
  function answers(reported: number | null | undefined, expected: number | null | undefined): string | null {
    if (typeof reported !== 'number' || typeof expected !== 'number') return null;
    return t('document.of', { reported: number(reported, 'count'), expected: number(expected, 'count') });
  }

  /** The value of a cell; its « n sur N » is apart, see `answers`. */
  function cell(source: ReportCell): string {
    if (source.kind === 'text') return text(source.text);
    if (source.kind === 'month') return month(source.month);
    if (source.kind === 'day') return source.day === null ? absence('notReported') : day(source.day, 'short');
    const unit = source.signed === true ? (signedUnits[source.unit] ?? source.unit) : source.unit;
    return number(source.value, unit, source.absence);
  }

  /** The report's title, from its period. */
  function title(value: Period): string {
    return isYear(value)
      ? t('document.yearTitle', { year: value.from.slice(0, 4) })
      : t('document.periodTitle', { period: period(value) });
  }

  /** Name of an exported file, without its extension: plain letters, so that it travels. */
  function fileName(value: Period): string {
    const span = isYear(value) ? value.from.slice(0, 4) : `${value.from}-${value.to}`;
    return t('document.fileName', { period: span });
  }

  return { language, t, absence, number, tick, month, day, period, text, answers, cell, title, fileName };
}

export type ReportWording = ReturnType<typeof makeReportWording>;
