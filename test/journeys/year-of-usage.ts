/** What one place says of one month. Null = not reported. Hours are in minutes. */
export type SeededReturn = {
  readonly state: 'received' | 'closed' | 'missing';
  readonly visits: number | null;
  readonly users: number | null;
  readonly minutesOpen: number | null;
  readonly women: number | null;
  readonly men: number | null;
};

/** A month of the calendar, `month` from 1. */
export type SeededMonth = { readonly year: number; readonly month: number };

/** The year of the report: the last whole one, which the program proposes. */
export const YEAR = new Date().getFullYear() - 1;

/** The month whose first three rows are typed by hand: a zero, figures, closed. */
export const BY_HAND: SeededMonth = { year: YEAR, month: 6 };
/** What is typed there in the second row. */
export const TYPED = { visits: 45, users: 12, hours: '12h30', minutesOpen: 750 } as const;

/** The months whose gender breakdown is entered. */
export const GENDER_MONTHS: readonly number[] = [1, 2];

const EMPTY = { visits: null, users: null, minutesOpen: null, women: null, men: null } as const;
const missing: SeededReturn = { state: 'missing', ...EMPTY };

/** A number in [0, 1) that only the numbers given decide. */
function noise(...seeds: readonly number[]): number {
  let mixed = 2_166_136_261;
  for (const seed of seeds) {
    mixed = Math.imul(mixed ^ seed, 16_777_619);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 2_246_822_507);
    mixed ^= mixed >>> 13;
  }
  return (mixed >>> 0) / 2 ** 32;
}

const isByHand = ({ year, month }: SeededMonth): boolean => year === BY_HAND.year && month === BY_HAND.month;

/** The block of a month as it is pasted: some places are late, some say no hours, some report a zero. */
export function pastedReturn(at: SeededMonth, row: number): SeededReturn {
  const { year, month } = at;
  if (isByHand(at) && row < 3) return missing;
  if (noise(year, month, row, 1) < (year === YEAR ? 0.12 : 0.2)) return missing;
  const size = 10 + Math.floor(90 * noise(row, 2));
  const visits =
    noise(year, month, row, 3) < 0.03
      ? 0
      : Math.floor(size * (0.6 + noise(year, month, row, 4)) * (year === YEAR ? 1.15 : 1));
  const told = year === YEAR && GENDER_MONTHS.includes(month) && noise(month, row, 5) < 0.8;
  return {
    state: 'received',
    visits,
    users: Math.floor(visits * 0.6),
    minutesOpen:
      noise(year, month, row, 6) < 0.25
        ? null
        : 30 * (10 + Math.floor((year === YEAR ? 48 : 40) * noise(year, month, row, 7))),
    women: told ? Math.floor(visits * 0.52) : null,
    men: told ? Math.floor(visits * 0.31) : null,
  };
}

/** What the register holds in the end: the block, and what was typed by hand. */
export function seededReturn(at: SeededMonth, row: number): SeededReturn {
  if (!isByHand(at) || row > 2) return pastedReturn(at, row);
  if (row === 0) return { state: 'received', ...EMPTY, visits: 0 };
  if (row === 2) return { state: 'closed', ...EMPTY };
  const { visits, users, minutesOpen } = TYPED;
  return { state: 'received', ...EMPTY, visits, users, minutesOpen };
}

const cell = (value: number | null): string => (value === null ? '' : String(value));

/** A month as a spreadsheet copies it: visits, users, new users (none), hours of opening as people write them. */
export function pastedBlock(at: SeededMonth, places: number): string {
  return lines(places, (row) => {
    const { visits, users, minutesOpen } = pastedReturn(at, row);
    const hours = minutesOpen === null ? '' : String(minutesOpen / 60).replace('.', ',');
    return [cell(visits), cell(users), '', hours];
  });
}

/** The women and men of a month, for the level of the gender. */
export function genderBlock(at: SeededMonth, places: number): string {
  return lines(places, (row) => {
    const { women, men } = pastedReturn(at, row);
    return [cell(women), cell(men)];
  });
}

function lines(places: number, cells: (row: number) => readonly string[]): string {
  return Array.from({ length: places }, (_, row) => `${cells(row).join('\t')}\n`).join('');
}
