import { addMonths, type Month, monthIndex } from '#shared/domain/calendar/month.ts';
import { type Period, periodLength } from '#shared/domain/calendar/period.ts';
import { questionnaireSheet as words } from '#shared/messages/fr/questionnaire-sheet.ts';

const monthNames = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

/** A month as the heading of a column: `janvier 2025`. */
function monthWords(month: Month): string {
  return `${monthNames[monthIndex(month) % 12] ?? month} ${month.slice(0, 4)}`;
}

/** The months of a return in French: `janvier 2025`, `2ᵉ trimestre 2025`, `Année 2025`, `De mars 2025 à mai 2025`. */
export function runWords(run: Period): string {
  const length = periodLength(run);
  const year = run.from.slice(0, 4);
  const start = monthIndex(run.from) % 12;
  if (length === 1) return monthWords(run.from);
  if (length === 12 && start === 0) return words.year.replace('{{year}}', year);
  if (length === 3 && start % 3 === 0)
    return (start === 0 ? words.firstQuarter : words.quarter)
      .replace('{{number}}', String(start / 3 + 1))
      .replace('{{year}}', year);
  return words.run.replace('{{from}}', monthWords(run.from)).replace('{{to}}', monthWords(run.to));
}

/** What a questionnaire is about, in its title and its name: a year, a month, or a run. */
export function periodWords(period: Period): string {
  const isYear = period.from.endsWith('-01') && period.to === addMonths(period.from, 11);
  return isYear ? period.from.slice(0, 4) : runWords(period).toLowerCase();
}
