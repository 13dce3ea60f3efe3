/** A duration in hours (`35 h`, `35 h 30`), with no-break spaces. @param minutes whole minutes */
export function hoursText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return rest === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${String(rest).padStart(2, '0')}`;
}

/** A time of the day: `9 h 30` in French, `9:30` in English. @param minutes since midnight */
export function clockText(minutes: number, language: string): string {
  if (language !== 'en') return hoursText(minutes);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
