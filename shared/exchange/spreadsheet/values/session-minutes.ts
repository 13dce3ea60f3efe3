import type { Cell } from '#shared/exchange/spreadsheet/sheet.ts';
import { type NumberReading, numberHint } from './numbers.ts';

const MOST = 10_000;
const wrong = { ok: false, code: 'spreadsheet/duration' } as const;

/**
 * How long a session lasted, in minutes: `90`, `90 min`, `1h30`, `1 h 30 min`, `1:30`, `01:30:00`, `1,5 h`, a cell that
 * holds a time. A bare number is minutes, unless the header says hours or it has decimals (`1,5`).
 */
export function readSessionMinutes(text: string, cell: Cell, header: string): NumberReading {
  if (typeof cell === 'object' && cell !== null && cell.day !== null && cell.time === null) return wrong;
  const plain = (typeof cell === 'object' && cell?.time != null ? cell.time : text).trim().toLowerCase();
  if (/^[-−]\s*\d/.test(plain)) return { ok: false, code: 'spreadsheet/negative' };
  const clock = /^(\d{1,3}):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?$/.exec(plain);
  if (clock !== null) return within(Number(clock[1]) * 60 + Number(clock[2]));
  const hours =
    /^(\d{1,3})(?:[.,](\d+))?\s*(?:h|heures?|hrs?)\.?\s*(?:([0-5]?\d)\s*(?:mn|min|minutes?)?\.?)?$/.exec(
      plain,
    );
  if (hours !== null) return within(Number(`${hours[1]}.${hours[2] ?? 0}`) * 60 + Number(hours[3] ?? 0));
  const minutes = /^(\d{1,5})\s*(?:mn|min|minutes?|['’′])\.?$/.exec(plain);
  if (minutes !== null) return within(Number(minutes[1]));
  const number = /^(\d{1,5})(?:[.,](\d+))?$/.exec(plain);
  if (number === null) return wrong;
  const value = Number(`${number[1]}.${number[2] ?? 0}`);
  const isHours = numberHint(header) === 'hours' || (number[2] !== undefined && !/^0*$/.test(number[2]));
  return within(isHours ? value * 60 : value);
}

function within(minutes: number): NumberReading {
  const value = Math.round(minutes);
  return value <= MOST ? { ok: true, value, told: null } : wrong;
}
