import type { ClockReading } from './stamp.ts';

/** A clock that never goes back: each reading it gives is later than every one it gave or saw. */
export type HybridClock = {
  /** The next reading, later than all before. */
  readonly tick: () => ClockReading;
  /** Takes note of a reading seen elsewhere, so that the next one comes after it. */
  readonly observe: (reading: ClockReading) => void;
};

const COUNTER_LIMIT = 100_000;

/**
 * Makes the clock of one device (data.md, *Merging*: instant, counter, device).
 *
 * @param device id of the device, letters and digits
 * @param now milliseconds since 1970, read at each tick; may jump back, the clock will not
 */
export function makeHybridClock(device: string, now: () => number): HybridClock {
  let millis = 0;
  let counter = 0;
  const advance = (): void => {
    const wall = now();
    if (wall > millis) {
      millis = wall;
      counter = 0;
    } else {
      counter += 1;
      if (counter === COUNTER_LIMIT) {
        millis += 1;
        counter = 0;
      }
    }
  };
  return {
    tick: () => {
      advance();
      return `${String(millis).padStart(13, '0')}-${String(counter).padStart(5, '0')}-${device}`;
    },
    observe: (reading) => {
      const seenMillis = Number(reading.slice(0, 13));
      const seenCounter = Number(reading.slice(14, 19));
      if (seenMillis > millis || (seenMillis === millis && seenCounter > counter)) {
        millis = seenMillis;
        counter = seenCounter;
      }
    },
  };
}
