import { internationalNumber, readableNumber } from '#shared/domain/access-point/phone-number.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { Month } from '#shared/domain/calendar/month.ts';
import { readTypedDay, readTypedMonth } from '#shared/domain/calendar/typed-date.ts';
import { VALUE_LIMIT } from '#shared/domain/item/item.ts';
import { readTypedEuros } from '#shared/domain/money/typed-euros.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { readCell } from '#shared/domain/usage-return/cell-text.ts';
import { z } from '#shared/schema.ts';

const COUNT_LIMIT = 100_000;
const WEEK_MINUTES = 7 * 24 * 60;
const emailSchema = z.email();
const urlSchema = z.url({ protocol: /^https?$/, hostname: z.regexes.domain });

/** Reads typed fields one by one, and collects what is wrong with them. A wrong field reads as null. */
export class FieldReader {
  readonly #problems: Problem[] = [];

  /** What was found wrong, in the order of reading. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Notes a breach. @param field path in the form's values */
  refuse(field: string, code: string, values: Problem['values'] = {}): null {
    this.#problems.push({ code, values, severity: 'error', row: null, field });
    return null;
  }

  /** Free text; empty is not known. */
  text(typed: string): string | null {
    const text = typed.trim();
    return text === '' ? null : text;
  }

  count(field: string, typed: string): number | null {
    const read = readCell(typed, 'count');
    if (read.kind === 'notReported') return null;
    if (read.kind === 'wrong')
      return this.refuse(field, 'access-point/count-not-valid', { text: typed.trim() });
    return read.value > COUNT_LIMIT
      ? this.refuse(field, 'access-point/count-too-big', { count: read.value })
      : read.value;
  }

  /** A weekly duration, in minutes. */
  minutes(field: string, typed: string): number | null {
    const read = readCell(typed, 'minutes');
    if (read.kind === 'notReported') return null;
    if (read.kind === 'wrong')
      return this.refuse(field, 'access-point/hours-not-valid', { text: typed.trim() });
    return read.value > WEEK_MINUTES ? this.refuse(field, 'access-point/hours-over-week') : read.value;
  }

  day(field: string, typed: string, today: Day): Day | null {
    const read = readTypedDay(typed, today);
    if (read.kind === 'wrong')
      return this.refuse(field, 'access-point/day-not-valid', { text: typed.trim() });
    return read.kind === 'date' ? read.date : null;
  }

  month(field: string, typed: string, today: Day): Month | null {
    const read = readTypedMonth(typed, today);
    if (read.kind === 'wrong')
      return this.refuse(field, 'access-point/month-not-valid', { text: typed.trim() });
    return read.kind === 'date' ? read.date : null;
  }

  /**
   * A telephone number in international form. What the record already held is not refused again.
   *
   * @param kept the number in the record, null for none
   */
  phone(field: string, typed: string, postcode: string | null, kept: string | null): string | null {
    const text = typed.trim();
    if (text === '') return null;
    if (kept !== null && (text === kept || text === readableNumber(kept))) return kept;
    return (
      internationalNumber(text, postcode) ?? this.refuse(field, 'access-point/phone-not-valid', { text })
    );
  }

  emails(field: string, typed: readonly string[]): string[] {
    return typed.flatMap((value) => {
      const text = value.trim();
      if (emailSchema.safeParse(text).success) return [text];
      this.refuse(field, 'access-point/email-not-valid', { text });
      return [];
    });
  }

  /** An address of a page; `https://` is added where it was left out. */
  url(field: string, typed: string): string | null {
    const text = typed.trim();
    if (text === '') return null;
    const whole = /^https?:\/\//i.test(text) ? text : `https://${text}`;
    return urlSchema.safeParse(whole).success
      ? whole
      : this.refuse(field, 'access-point/url-not-valid', { text });
  }

  /** A sum of money, in euro cents. */
  euros(field: string, typed: string): number | null {
    const read = readTypedEuros(typed);
    if (read.kind === 'empty') return null;
    if (read.kind === 'wrong') return this.refuse(field, `money/${read.reason}`, { text: typed.trim() });
    return read.cents > VALUE_LIMIT
      ? this.refuse(field, 'money/too-large', { text: typed.trim() })
      : read.cents;
  }

  /** Decimal degrees, comma or point. */
  degrees(field: string, typed: string, limit: number, code: string): number | null {
    const text = typed.trim().replace(',', '.').replace('−', '-');
    if (text === '') return null;
    const value = Number(text);
    return Number.isFinite(value) && Math.abs(value) <= limit ? value : this.refuse(field, code);
  }
}
