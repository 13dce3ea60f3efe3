import { validate as checkSiret } from 'stdnum/lib/cjs/fr/siret.js';
import { daySchema } from '#shared/domain/calendar/day.ts';
import type { ImportTools } from '#shared/exchange/import-tools.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { EARLIEST_UPDATE, fieldRules } from './field-rules.ts';
import { type RowReading, severalValues } from './row-reading.ts';

/** SIRET, RNA or RIDET. Zeros only is what some tools write for *unknown*: no identifier, and nothing to tell. */
export function readPivot(reading: RowReading): string | null {
  const text = reading.text('pivot');
  if (text === null) return null;
  const pivot = text.replaceAll(/\s/g, '');
  if (/^0+$/.test(pivot)) return null;
  if (!fieldRules.pivot.pattern.test(pivot)) {
    reading.warn('import/pivot', 'pivot', text);
    reading.note('pivot', text);
    return null;
  }
  if (/^\d{14}$/.test(pivot) && !checkSiret(pivot).isValid) reading.warn('import/siret', 'pivot', text);
  return pivot;
}

/** `date_maj` as a day, from ISO or French writing; null, and told, when it is impossible or implausible. */
export function readUpdateDay(reading: RowReading, tools: ImportTools): string | null {
  const text = reading.text('date_maj');
  if (text === null) return null;
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const day =
    french === null
      ? (/^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(text)?.[1] ?? text)
      : `${french[3]}-${french[2]?.padStart(2, '0')}-${french[1]?.padStart(2, '0')}`;
  if (!daySchema.safeParse(day).success) reading.warn('import/date', 'date_maj', text);
  else if (day < EARLIEST_UPDATE) reading.warn('import/date-too-old', 'date_maj', text);
  else if (day > tools.today) reading.warn('import/date-to-come', 'date_maj', text);
  else return day;
  return null;
}

/** `itinerance`, alone or both values; null when the row doesn't give it. */
export function readForm(reading: RowReading): 'fixed' | 'itinerant' | 'both' | null {
  let fixed = false;
  let itinerant = false;
  for (const value of severalValues(reading.text('itinerance'))) {
    const folded = foldText(value);
    if (folded === 'fixe') fixed = true;
    else if (folded === 'itinerant') itinerant = true;
    else {
      reading.warn('import/unknown-value', 'itinerance', value);
      reading.note('itinerance', value);
    }
  }
  if (fixed && itinerant) return 'both';
  if (itinerant) return 'itinerant';
  return fixed ? 'fixed' : null;
}

/** What a text on something itinerant always holds: few are folded to be sure. */
const MAY_ROAM = /itin/i;

/** v0 has no field for it, but its rows say it: a bus, a van, the word itself, the code of a mobile space. */
export function guessesItinerant(
  name: string,
  summary: string | null,
  typologies: readonly string[],
): boolean {
  return (
    typologies.includes('ENM') ||
    /^(?:le )?(?:bus|camion|caravane|van|fourgon)\b/.test(foldText(name)) ||
    [name, summary ?? ''].some((text) => MAY_ROAM.test(text) && /\bitinerante?s?\b/.test(foldText(text)))
  );
}
