import type { FigureUnit } from '#shared/figures/figure.ts';

const MINUTES_AN_HOUR = 60;
const CENTS_A_EURO = 100;
const PER_CENT = 100;

/** How many of a figure's unit make one of the unit that an objective is typed in: hours, euros, per cent. */
function scaleOf(unit: FigureUnit): number {
  if (unit === 'minutes' || unit === 'workingTime') return MINUTES_AN_HOUR;
  if (unit === 'euros') return CENTS_A_EURO;
  return unit === 'ratio' ? 1 / PER_CENT : 1;
}

/** An objective as it is typed, with a decimal comma in French. @param value in the unit of the figure */
export function typedObjective(value: number, unit: FigureUnit, language: string): string {
  // Twelve digits are more than anyone types, and hide what a division leaves.
  const shown = String(Number((value / scaleOf(unit)).toPrecision(12)));
  return language === 'fr' ? shown.replace('.', ',') : shown;
}

/** What was typed, in the unit of the figure; null where it is no number, or a negative one. */
export function readObjective(typed: string, unit: FigureUnit): number | null {
  const plain = typed
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace(/[%€h]$/i, '')
    .replace(',', '.');
  if (!/^\d+(\.\d+)?$/.test(plain)) return null;
  return Number((Number(plain) * scaleOf(unit)).toPrecision(12));
}
