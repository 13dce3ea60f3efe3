import type { ReportWording } from '#renderer/documents/report-wording.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import type { BilanScope } from './bilan-scope.ts';

const LONGEST = 60;

/**
 * What the names of the files begin with: the period, and the scope where it is not everything, so that reports of
 * several territories can stand in one folder (`bilan-2025-epci-200000001`).
 */
export function bilanName(period: Period, scope: BilanScope, wording: ReportWording): string {
  const name = wording.fileName(period);
  if (scope.kind === 'all') return name;
  const said = scope.kind === 'place' ? scope.names.join('-') : scope.name;
  return `${name}-${scope.kind}-${plainLetters(said)}`;
}

/** Letters that every disk takes, without accents. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-')
    .slice(0, LONGEST);
}
