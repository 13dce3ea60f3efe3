import { type SeededMonth, type SeededReturn, seededReturn, YEAR } from './year-of-usage.ts';

/** A total with how many said it and how many were asked, in place-months. */
export type Total = { readonly total: number; readonly reported: number; readonly expected: number };

/** A measure over the year and the year before, with the change of the place-months that both years tell. */
export type Compared = {
  readonly now: Total;
  readonly before: Total;
  readonly change: number;
  readonly constant: {
    readonly now: number;
    readonly before: number;
    readonly change: number;
    readonly placeMonths: number;
  };
};

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * The figures of the report, computed from the seeded returns by plain arithmetic, with nothing of the program.
 * Every place is open and asked each month of both years, so all place-months are expected but the closed ones.
 */
export function figuresApart(places: number) {
  const month = (at: SeededMonth): readonly SeededReturn[] =>
    Array.from({ length: places }, (_, row) => seededReturn(at, row));
  const now = MONTHS.map((number) => month({ year: YEAR, month: number }));
  const before = MONTHS.map((number) => month({ year: YEAR - 1, month: number }));

  const totalOf = (returns: readonly SeededReturn[], measure: 'visits' | 'minutesOpen'): Total => {
    const told = returns.flatMap((entry) => entry[measure] ?? []);
    const closed = returns.filter(({ state }) => state === 'closed').length;
    return { total: sum(told), reported: told.length, expected: returns.length - closed };
  };

  const compared = (measure: 'visits' | 'minutesOpen'): Compared => {
    const current = totalOf(now.flat(), measure);
    const earlier = totalOf(before.flat(), measure);
    const both = now.flat().flatMap((entry, index) => {
      const then = before.flat()[index]?.[measure] ?? null;
      const here = entry[measure];
      return here === null || then === null ? [] : [{ here, then }];
    });
    const constantNow = sum(both.map(({ here }) => here));
    const constantBefore = sum(both.map(({ then }) => then));
    return {
      now: current,
      before: earlier,
      change: (current.total - earlier.total) / earlier.total,
      constant: {
        now: constantNow,
        before: constantBefore,
        change: (constantNow - constantBefore) / constantBefore,
        placeMonths: both.length,
      },
    };
  };

  const visits = compared('visits');
  const women = sum(now.flat().map((entry) => entry.women ?? 0));
  const men = sum(now.flat().map((entry) => entry.men ?? 0));
  const answered = now.flat().filter(({ state }) => state === 'received').length;
  return {
    places,
    visits,
    minutesOpen: compared('minutesOpen'),
    response: {
      answered,
      expected: visits.now.expected,
      closed: now.flat().length - visits.now.expected,
      rate: answered / visits.now.expected,
    },
    gender: {
      women,
      men,
      stated: women + men,
      reported: now.flat().filter((entry) => entry.women !== null).length,
      notStated: visits.now.total - women - men,
      womenShare: women / (women + men),
      statedShare: (women + men) / visits.now.total,
    },
    months: now.map((returns, index) => ({
      visits: totalOf(returns, 'visits'),
      before: totalOf(before[index] ?? [], 'visits'),
      answered: returns.filter(({ state }) => state === 'received').length,
      closed: returns.filter(({ state }) => state === 'closed').length,
    })),
  };
}

export type FiguresApart = ReturnType<typeof figuresApart>;

/** The totals that the grid shows under a month. */
export function monthApart(at: SeededMonth, places: number, returnOf = seededReturn) {
  const returns = Array.from({ length: places }, (_, row) => returnOf(at, row));
  const told = returns.flatMap(({ visits }) => visits ?? []);
  return { visits: sum(told), reported: told.length };
}

/** The women and men of a month. */
export function genderApart(at: SeededMonth, places: number) {
  const returns = Array.from({ length: places }, (_, row) => seededReturn(at, row));
  return {
    women: sum(returns.map((entry) => entry.women ?? 0)),
    men: sum(returns.map((entry) => entry.men ?? 0)),
  };
}

/** A whole number, a percentage, a change as French documents write them, with no space at all. */
export const french = {
  whole: (value: number): string => String(Math.round(value)),
  percent: (ratio: number): string =>
    `${Math.abs(100 * ratio)
      .toFixed(1)
      .replace('.', ',')}%`,
  change: (ratio: number): string => `${ratio > 0 ? '+' : '\u2212'}${french.percent(ratio)}`,
  hours: (minutes: number): string => `${Math.round(minutes / 60)}h`,
  of: ({ reported, expected }: Pick<Total, 'reported' | 'expected'>): string => `${reported}sur${expected}`,
};

/** A text without its spaces of any width: where a line or a column breaks is not what is compared. */
export function squeezed(text: string): string {
  return text.replaceAll(/[\s\u00a0\u202f\u2009]/gu, '');
}
