import type { TypedDate } from '#shared/domain/calendar/typed-date.ts';

const LIMIT = 100_000;

/** Reads a time spent as a person types it: minutes (`15`, `15 min`), or hours (`2h`, `1 h 30`, `1:30`). */
export function readTypedMinutes(text: string): TypedDate<number> {
  const typed = text.replace(/[\u00a0\u202f]/g, ' ').trim();
  if (typed === '') return { kind: 'empty' };
  const minutes = /^(\d{1,6})\s*(?:min|mn|')?$/i.exec(typed);
  const hours = /^(\d{1,4})\s*[h:]\s*(\d{1,2})?(?:\s*(?:min|mn))?$/i.exec(typed);
  const rest = Number(hours?.[2] ?? '0');
  const read =
    minutes !== null
      ? Number(minutes[1])
      : hours !== null && rest < 60
        ? Number(hours[1]) * 60 + rest
        : Number.NaN;
  return Number.isNaN(read) || read > LIMIT ? { kind: 'wrong' } : { kind: 'date', date: read };
}
