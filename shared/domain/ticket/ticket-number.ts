import { deviceLetters } from '#shared/domain/loan/loan-number.ts';

/** Figures of the part of a number that counts. */
const FIGURES = 4;

/**
 * What the numbers that a device gives to the tickets of a year begin with: `D2026-KD-`. The letter of *demande* tells
 * them from the numbers of loans on the telephone.
 *
 * @param year the year in which the ticket was opened
 */
export function ticketNumberPrefix(year: string, deviceId: string): string {
  return `D${year}-${deviceLetters(deviceId)}-`;
}

/** The numbers that follow the last one given: `D2026-KD-0001`. @param last what the last one counted; 0 = none */
export function nextTicketNumbers(prefix: string, last: number, count: number): readonly string[] {
  return Array.from(
    { length: count },
    (_, index) => `${prefix}${String(last + 1 + index).padStart(FIGURES, '0')}`,
  );
}

/** What a number counts; 0 where it is not one that a device gave. */
export function countOfTicketNumber(number: string, prefix: string): number {
  const counted = number.startsWith(prefix) ? Number(number.slice(prefix.length)) : 0;
  return Number.isSafeInteger(counted) && counted > 0 ? counted : 0;
}

/** From here on numbers are longer, and their order as text is no longer that of what they count. */
export const TEXT_ORDER_LIMIT = 10 ** FIGURES - 1;
