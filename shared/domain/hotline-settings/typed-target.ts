/** What a typed length of working time says; minutes. */
export type TypedTarget =
  | { readonly kind: 'none' }
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'wrong' };

const HOURS = /^(\d{1,5}(?:[.,]\d{1,2})?)\s*(?:h|heures?|hours?)?$/i;
const HOURS_AND_MINUTES = /^(\d{1,5})\s*(?:h|:)\s*([0-5]\d)$/i;
const MINUTES = /^(\d{1,6})\s*(?:min|mn|m|minutes?)$/i;

/** Reads a target as a person types it: `4 h`, `4`, `1 h 30`, `1:30`, `1,5 h`, `45 min`. Nothing is no target; 0 is wrong. */
export function readTypedTarget(text: string): TypedTarget {
  const typed = text.replace(/[\u00a0\u202f]/g, ' ').trim();
  if (typed === '') return { kind: 'none' };
  const minutes = minutesOf(typed);
  return minutes === null || minutes < 1 || minutes > 1_000_000
    ? { kind: 'wrong' }
    : { kind: 'minutes', minutes };
}

function minutesOf(typed: string): number | null {
  const [, only] = MINUTES.exec(typed) ?? [];
  if (only !== undefined) return Number(only);
  const [, hours, rest] = HOURS_AND_MINUTES.exec(typed.replace(/\s*min$/i, '')) ?? [];
  if (hours !== undefined) return Number(hours) * 60 + Number(rest);
  const [, decimal] = HOURS.exec(typed) ?? [];
  return decimal === undefined ? null : Math.round(Number(decimal.replace(',', '.')) * 60);
}

/** The text to start editing a target from: `4 h`, `1 h 30`, `45 min`; empty for none. */
export function targetEntry(minutes: number | null): string {
  if (minutes === null) return '';
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return rest === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${String(rest).padStart(2, '0')}`;
}
