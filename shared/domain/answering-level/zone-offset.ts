import { tzOffset } from '@date-fns/tz';

const DAY = 86_400_000;

/**
 * Makes the offset of a time zone: what its clocks show, less universal time, in milliseconds. The library asks the
 * browser's calendar each time, which a hundred thousand tickets feel: a day without a change of clocks is asked once.
 *
 * @param timeZone IANA name
 */
export function makeZoneOffset(timeZone: string): (at: number) => number {
  const ask = (at: number): number => tzOffset(timeZone, new Date(at)) * 60_000;
  /** By day of universal time; null where the clocks change within it. */
  const days = new Map<number, number | null>();
  return (at) => {
    const day = Math.floor(at / DAY);
    let known = days.get(day);
    if (known === undefined) {
      const opening = ask(day * DAY);
      known = opening === ask((day + 1) * DAY) ? opening : null;
      days.set(day, known);
    }
    return known ?? ask(at);
  };
}
