/** Letters that are not mistaken for a figure when a number is read aloud or copied by hand. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/** The two letters that a device puts in the numbers that it gives, so that two officers give no number twice (data.md, *Merging*). */
export function deviceLetters(deviceId: string): string {
  let sum = 0;
  for (const sign of deviceId)
    sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % (LETTERS.length * LETTERS.length);
  return `${LETTERS.charAt(Math.floor(sum / LETTERS.length))}${LETTERS.charAt(sum % LETTERS.length)}`;
}

/** What the numbers that a device gives in a year begin with: `2026-KD-`. */
export function loanNumberPrefix(year: string, deviceId: string): string {
  return `${year}-${deviceLetters(deviceId)}-`;
}

/** The numbers that follow the last one taken: `2026-KD-001`. @param taken numbers that begin with the prefix */
export function nextLoanNumbers(prefix: string, taken: readonly string[], count: number): readonly string[] {
  const last = taken.reduce((most, number) => {
    const own = Number(number.slice(prefix.length));
    return Number.isInteger(own) && own > most ? own : most;
  }, 0);
  return Array.from({ length: count }, (_, index) => `${prefix}${String(last + 1 + index).padStart(3, '0')}`);
}
