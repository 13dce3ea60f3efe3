/** A working time as it is told: 80 hundredths is « 0,8 ». @param language `fr` or `en` */
export function fteText(percent: number, language: string): string {
  return (percent / 100).toLocaleString(language === 'en' ? 'en-GB' : 'fr', { maximumFractionDigits: 2 });
}
