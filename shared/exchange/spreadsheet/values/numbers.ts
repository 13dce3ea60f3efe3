import type { Cell } from '#shared/exchange/spreadsheet/sheet.ts';
import type { SpreadsheetProblemCode } from '#shared/exchange/spreadsheet/spreadsheet-problems.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { numberOfWord } from './number-words.ts';
import { isNone } from './unknown-mark.ts';

/** A value that was read, or why it was not. `told` is a warning that goes with a value. */
export type NumberReading =
  | { readonly ok: true; readonly value: number; readonly told: SpreadsheetProblemCode | null }
  | { readonly ok: false; readonly code: SpreadsheetProblemCode };

const MOST = 100_000;

/**
 * Reads how many there are: `3`, `3 postes`, `1 234`, `trois`, *aucun* (zero). `env. 12`, `12 à 15` and `10+` give the
 * number and are told as not exact. Decimals, negative numbers, several numbers and anything else are refused.
 */
export function readCount(text: string): NumberReading {
  if (isNone(text)) return { ok: true, value: 0, told: null };
  const spaced = text.replace(/(\d)[\s'’](?=\d{3}(?!\d))/g, '$1');
  if (/^\s*[-−]\s*\d/.test(spaced)) return { ok: false, code: 'spreadsheet/negative' };
  // `12 (dont 2 en panne)`: what is in brackets only tells more.
  const bare = spaced.replace(/\(.*?\)/g, '').trim();
  const whole = bare.replace(/(\d)[.,]0+(?!\d)/g, '$1');
  if (/\d[.,]\d/.test(whole)) return { ok: false, code: 'spreadsheet/count' };
  const numbers = whole.match(/\d+/g) ?? [];
  const folded = foldText(whole);
  const isRange = /^\D*\d+\s*(?:-|–|à|a|\/|ou)\s*\d+\D*$/.test(whole);
  const [first] = numbers;
  if (first === undefined) {
    const words = folded.split(' ');
    // `une douzaine` is no one.
    const named = /^(?:dizaine|douzaine|quinzaine|vingtaine|centaine|bonne)/.test(words[1] ?? '')
      ? null
      : numberOfWord(words[0] ?? '');
    return named === null ? { ok: false, code: 'spreadsheet/count' } : { ok: true, value: named, told: null };
  }
  if ((numbers.length > 1 && !isRange) || Number(first) > MOST)
    return { ok: false, code: 'spreadsheet/count' };
  const isAbout =
    isRange ||
    (bare !== spaced.trim() && /\d/.test(spaced.slice(bare.length))) ||
    /[~≈+<>]/.test(whole) ||
    /\b(?:env|environ|approx|plus de|moins de|une|max|maximum|min|minimum)\b/.test(folded);
  return { ok: true, value: Number(first), told: isAbout ? 'spreadsheet/count-approximate' : null };
}

/** Hours of a full time in a week, in France. */
const FULL_TIME = 35;
const MOST_PERCENT = 200;

/** What the header of a column says of its numbers. */
export type NumberHint = 'hours' | 'percent' | null;

/** The unit that a header tells. */
export function numberHint(header: string): NumberHint {
  if (/%|quotit|taux|pourcent/i.test(header)) return 'percent';
  return /heure|hebdo|\bh\b|h\/sem/i.test(header) ? 'hours' : null;
}

/**
 * Reads a share of a full time, in hundredths: `0,8`, `80 %`, `4/5`, *mi-temps*, *temps plein*, `28 h`, `28h/35h`,
 * `17h30`. A bare number above 2 is a percentage or hours as the header says; from 40 on a percentage. Over one is told.
 */
export function readFte(text: string, hint: NumberHint): NumberReading {
  const percent = ftePercent(text, hint);
  if (percent === null) return { ok: false, code: 'spreadsheet/fte' };
  const value = Math.round(percent);
  if (value < 1 || value > MOST_PERCENT) return { ok: false, code: 'spreadsheet/fte' };
  return { ok: true, value, told: value > 100 ? 'spreadsheet/fte-over-one' : null };
}

function ftePercent(text: string, hint: NumberHint): number | null {
  const folded = foldText(text);
  if (/^(?:a )?(?:mi temps|1 2 temps|demi temps)/.test(folded)) return 50;
  if (/^(?:a )?(?:temps (?:plein|complet)|plein temps|tps plein|tps complet|complet|100 %?$)/.test(folded))
    return 100;
  if (/^(?:3 4 temps|trois quarts? (?:de )?temps)/.test(folded)) return 75;
  if (/^(?:1 4 temps|quart (?:de )?temps)/.test(folded)) return 25;
  const plain = text
    .trim()
    .replace(/\s*\b(?:etp|e\.t\.p\.?|eqtp)\b\s*/gi, ' ')
    .trim();
  const percent = /^(\d{1,3}(?:[.,]\d+)?)\s*%/.exec(plain);
  if (percent !== null) return decimal(percent[1]);
  const ratio = /^(.+?)\s*(?:\/|sur)\s*(.+)$/.exec(plain);
  if (ratio !== null) {
    const part = hoursOf(ratio[1] ?? '') ?? decimal(ratio[1]);
    const whole = hoursOf(ratio[2] ?? '') ?? decimal(ratio[2]);
    if (/^(?:sem|semaine)/i.test(ratio[2] ?? '')) return part === null ? null : (part / FULL_TIME) * 100;
    return part === null || whole === null || whole === 0 ? null : (part / whole) * 100;
  }
  const hours = hoursOf(plain);
  if (hours !== null) return (hours / FULL_TIME) * 100;
  const number = decimal(plain);
  if (number === null) return null;
  if (number <= 2) return number * 100;
  if (hint === 'percent') return number;
  if (hint === 'hours') return (number / FULL_TIME) * 100;
  return number >= 40 && number <= 100 ? number : number === FULL_TIME ? 100 : null;
}

/** Hours written as such (`28h`, `17h30`, `17 h 30 min`, `28 heures`), hours and a fraction of one; null otherwise. */
function hoursOf(text: string): number | null {
  const found =
    /^(\d{1,3})(?:[.,](\d+))?\s*(?:h|heures?|hrs?)\s*(\d{1,2})?\s*(?:mn|min|minutes?)?(?:\s*(?:\/|par)\s*(?:sem|semaine|hebdo)\.?.*)?(?:\s*hebdo\w*)?$/i.exec(
      text.trim(),
    );
  if (found === null) return null;
  const minutes = Number(found[3] ?? 0);
  if (minutes > 59) return null;
  return Number(`${found[1]}.${found[2] ?? 0}`) + minutes / 60;
}

function decimal(text: string | undefined): number | null {
  const clean = text?.trim().replace(',', '.') ?? '';
  return /^\d+(?:\.\d+)?$/.test(clean) ? Number(clean) : null;
}

const WEEK_HOURS = 7 * 24;

/** Reads a duration in a week, in minutes: `20 h`, `20h30`, `20:30`, `20,5`, a cell that holds an hour. */
export function readWeekMinutes(text: string, cell: Cell): NumberReading {
  const wrong = { ok: false, code: 'spreadsheet/duration' } as const;
  if (typeof cell === 'object' && cell !== null && cell.day !== null) return wrong;
  if (/\b(?:jour|mois|an|annee)\b/.test(foldText(text))) return wrong;
  if (/^\s*[-−]\s*\d/.test(text)) return { ok: false, code: 'spreadsheet/negative' };
  const clock = /^(\d{1,3}):(\d{2})(?::00)?$/.exec(text.trim());
  const hours =
    clock !== null && Number(clock[2]) < 60
      ? Number(clock[1]) + Number(clock[2]) / 60
      : (hoursOf(text.replace(/\s*(?:\/|par)\s*(?:sem|semaine)\.?.*$/i, '')) ?? decimal(text));
  if (hours === null || hours > WEEK_HOURS) return wrong;
  return { ok: true, value: Math.round(hours * 60), told: null };
}

const MOST_KILOMETRES = 1_000;

/** Reads a distance in whole kilometres: `30`, `30 km`, `30 kms`. */
export function readKilometres(text: string): NumberReading {
  const found = /^(?:environ |env\.? ?|max\.? ?)?(\d{1,4})(?:[.,]\d+)?\s*(?:kms?|kilom[eè]tres?)?$/i.exec(
    text.trim(),
  );
  const value = Number(found?.[1] ?? 0);
  return value >= 1 && value <= MOST_KILOMETRES
    ? { ok: true, value, told: null }
    : { ok: false, code: 'spreadsheet/count' };
}
