/** Which weeks a round runs in: every one, or one in two by the parity of the ISO week's number. */
export const roundWeeks = ['all', 'odd', 'even'] as const;
export type RoundWeeks = (typeof roundWeeks)[number];

const prefixes = { odd: 'week 1-53/2', even: 'week 2-53/2' } as const;
const HOLIDAYS = /^PH (?:off|closed)$/;

/**
 * Puts hours in the notation of OpenStreetMap into one week in two: each of their rules is, since a rule of that
 * notation binds only itself. What closes the place on public holidays holds for all weeks.
 */
export function inWeeks(notation: string, weeks: RoundWeeks): string {
  if (weeks === 'all') return notation;
  return rulesOf(notation)
    .map((rule) => (HOLIDAYS.test(rule) ? rule : `${prefixes[weeks]} ${rule}`))
    .join('; ');
}

/** Takes the weeks out of hours that {@link inWeeks} wrote; hours that say anything else are of every week, whole. */
export function splitWeeks(notation: string): { readonly weeks: RoundWeeks; readonly hours: string } {
  const rules = rulesOf(notation);
  const timed = rules.filter((rule) => !HOLIDAYS.test(rule));
  for (const weeks of ['odd', 'even'] as const) {
    const prefix = `${prefixes[weeks]} `;
    if (timed.length > 0 && timed.every((rule) => rule.replace(/^week 0/, 'week ').startsWith(prefix)))
      return {
        weeks,
        hours: rules
          .map((rule) => (HOLIDAYS.test(rule) ? rule : rule.replace(/^week 0/, 'week ').slice(prefix.length)))
          .join('; '),
      };
  }
  return { weeks: 'all', hours: notation };
}

function rulesOf(notation: string): readonly string[] {
  return notation
    .split(';')
    .map((rule) => rule.trim())
    .filter((rule) => rule !== '');
}
