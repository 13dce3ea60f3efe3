import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { v7 } from 'uuid';

/** Draws that are the same for the same seed and labels, on every machine. */
export type Random = {
  /** A whole number, both ends included. */
  readonly int: (from: number, to: number) => number;
  /** A number from 0 (included) to 1 (excluded). */
  readonly unit: () => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(values: readonly [T, ...T[]]) => T;
  /** One of the values, as often as its weight says. */
  readonly weighted: <T>(values: readonly (readonly [value: T, weight: number])[]) => T;
  /** A factor around 1 with a bell shape, within ±`spread`. */
  readonly around: (spread: number) => number;
  /** A UUID version 7 of an instant. @param millis since 1970 */
  readonly uuid: (millis: number) => string;
};

/**
 * Makes a generator of its own for each seed and labels (place 12, month 24312…), so that what is drawn for
 * one record never depends on how many were made before it.
 */
export function makeRandom(seed: number, ...labels: readonly number[]): Random {
  const generator = xoroshiro128plus(labels.reduce(mix, mix(0x9e3779b9, seed)));
  const unit = (): number => uniformFloat64(generator);
  const int = (from: number, to: number): number => uniformInt(generator, from, to);
  const weighted = <T>(values: readonly (readonly [value: T, weight: number])[]): T => {
    const total = values.reduce((sum, [, weight]) => sum + weight, 0);
    let left = unit() * total;
    for (const [value, weight] of values) {
      left -= weight;
      if (left < 0) return value;
    }
    const last = values.at(-1);
    if (last === undefined) throw new Error('nothing to draw from');
    return last[0];
  };
  return {
    int,
    unit,
    chance: (probability) => unit() < probability,
    pick: (values) => values[int(0, values.length - 1)] ?? values[0],
    weighted,
    around: (spread) => 1 + ((unit() + unit() + unit()) / 1.5 - 1) * spread,
    uuid: (millis) =>
      v7({
        msecs: millis,
        seq: int(0, 0x7fffffff),
        random: Uint8Array.from({ length: 16 }, () => int(0, 255)),
      }),
  };
}

/** Mixes a number into a hash of 32 bits, so that neighbouring seeds give unlike draws (finaliser of MurmurHash3). */
function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) + Math.floor(value / 2 ** 32);
}
