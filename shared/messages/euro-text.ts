/** A sum of money: `1 234,50 €`, `€1,234.50`; whole euros without decimals. @param cents euro cents */
export function euroText(cents: number, language: string): string {
  return new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'fr', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  }).format(cents / 100);
}

/** A sum as a form's field takes it: `1234,50`; empty for an unknown one. @param cents euro cents */
export function euroEntry(cents: number | null, language: string): string {
  if (cents === null) return '';
  const text = cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2);
  return language === 'en' ? text : text.replace('.', ',');
}
