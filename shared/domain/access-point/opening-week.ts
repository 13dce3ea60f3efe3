/** Minutes since midnight; `to` is later than `from`, and 1440 is midnight at the end of the day. */
export type OpeningSpan = { readonly from: number; readonly to: number };

/** When a place is open in an ordinary week: seven days, Monday first, the spans of a day in order. */
export type OpeningWeek = readonly (readonly OpeningSpan[])[];

/** Days of a week that share the same spans. 0 is Monday. */
export type DayGroup = { readonly days: readonly number[]; readonly spans: readonly OpeningSpan[] };

const DAY_MINUTES = 24 * 60;
const dayCodes = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

/** A week in which nothing is open. */
export const closedWeek: OpeningWeek = dayCodes.map(() => []);

/** Minutes open in a day. */
export function dayMinutes(spans: readonly OpeningSpan[]): number {
  return spans.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** Minutes open in a week. */
export function weekMinutes(week: OpeningWeek): number {
  return week.reduce((sum, spans) => sum + dayMinutes(spans), 0);
}

/** The open days of a week put together where their spans are the same, in the order of their first day. */
export function dayGroups(week: OpeningWeek): readonly DayGroup[] {
  const groups = new Map<string, { days: number[]; spans: readonly OpeningSpan[] }>();
  week.forEach((spans, day) => {
    if (spans.length === 0) return;
    const key = spans.map(spanNotation).join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { days: [day], spans });
    else group.days.push(day);
  });
  return [...groups.values()];
}

/** Runs of days that follow one another: `[0, 1, 2, 4]` gives `[0, 2]` and `[4, 4]`. */
export function dayRuns(days: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === day - 1) run[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}

/** The week in the notation of OpenStreetMap (`Mo-Fr 09:00-12:00,14:00-18:00; Sa 09:00-12:00`); empty when never open. */
export function weekNotation(week: OpeningWeek): string {
  return dayGroups(week)
    .map(({ days, spans }) => {
      const names = dayRuns(days).map(([first, last]) =>
        first === last ? dayCodes[first] : `${dayCodes[first]}-${dayCodes[last]}`,
      );
      return `${names.join(',')} ${spans.map(spanNotation).join(',')}`;
    })
    .join('; ');
}

function spanNotation({ from, to }: OpeningSpan): string {
  return `${clock(from)}-${clock(to)}`;
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

const TIME = String.raw`(?:\d{1,2}(?:\s*[h:]\s*\d{2}|\s*h)?)`;
const SPAN = String.raw`${TIME}\s*(?:[-–—]|à|a|to)\s*${TIME}`;
const BETWEEN = String.raw`(?:\s*[,;/+]\s*|\s+(?:et|and)\s+(?:de\s+)?|\s+)`;
// The rest must read as spans too: `12h 14-18` is noon then two to six, not 12:14.
const FIRST_SPAN = new RegExp(
  String.raw`^(?:de\s+)?(${TIME})\s*(?:[-–—]|à|a|to)\s*(${TIME})(?=(?:${BETWEEN}${SPAN})*$)`,
  'i',
);
const SEPARATOR = new RegExp(`^${BETWEEN}`, 'i');
const closedWords = ['', '-', '–', '—', 'ferme', 'fermé', 'closed', 'off'];

/**
 * Reads what a person types for one day: `9h-12h 14h-18h`, `09:00-12:00, 14:00-18:00`, `9 h à 12 h 30`, *fermé* or
 * nothing for a closed day. Null when it says something else, or spans that overlap or pass midnight.
 */
export function readDaySpans(text: string): readonly OpeningSpan[] | null {
  let rest = text.replace(/[\u00a0\u202f]/g, ' ').trim();
  if (closedWords.includes(rest.toLowerCase())) return [];
  const spans: OpeningSpan[] = [];
  while (rest !== '') {
    const [whole, start, end] = FIRST_SPAN.exec(rest) ?? [];
    const from = minutesOf(start);
    const to = minutesOf(end);
    if (whole === undefined || from === null || to === null || from >= to) return null;
    spans.push({ from, to });
    rest = rest.slice(whole.length).replace(SEPARATOR, '');
  }
  spans.sort((a, b) => a.from - b.from);
  return spans.some((span, index) => span.from < (spans[index - 1]?.to ?? 0)) ? null : spans;
}

function minutesOf(text: string | undefined): number | null {
  const [, hours, minutes] = /^(\d{1,2})(?:\s*[h:]\s*(\d{2})?)?$/i.exec(text ?? '') ?? [];
  if (hours === undefined || Number(minutes ?? 0) > 59) return null;
  const total = Number(hours) * 60 + Number(minutes ?? 0);
  return total <= DAY_MINUTES ? total : null;
}
