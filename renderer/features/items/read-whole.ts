/** A typed whole number from zero to a limit; empty is zero, null is anything else. */
export function readWhole(typed: string, limit: number): number | null {
  const text = typed.replace(/[\s\u00a0\u202f]/g, '');
  if (text === '') return 0;
  if (!/^\d{1,9}$/.test(text)) return null;
  const number = Number(text);
  return number <= limit ? number : null;
}
