import { parseArgs } from 'node:util';

/** What `npm run bench` is asked for. */
export type BenchFlags = {
  /** Share of the reference register (20 000 places, 36 months). */
  readonly scale: number;
  /** File that gets the results as JSON; null for none. */
  readonly json: string | null;
  /** Measures a tenth too, and how each work grows. */
  readonly growth: boolean;
  /** One part alone, for a quick look; all of them otherwise. */
  readonly part: BenchPart;
};

/** What can be measured alone. */
const parts = ['all', 'import', 'availability', 'tickets', 'sessions', 'report'] as const;
export type BenchPart = (typeof parts)[number];

/** Reads the flags. @throws with a sentence when one is wrong */
export function readBenchFlags(parameters: readonly string[]): BenchFlags {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      scale: { type: 'string', default: '0.1' },
      json: { type: 'string' },
      growth: { type: 'boolean', default: false },
      part: { type: 'string', default: 'all' },
    },
  });
  const scale = Number(values.scale);
  if (!(scale >= 0.005 && scale <= 1))
    throw new Error(`--scale needs a number from 0.005 to 1, not "${values.scale}"`);
  const part = parts.find((name) => name === values.part);
  if (part === undefined) throw new Error(`--part needs one of ${parts.join(', ')}, not "${values.part}"`);
  return { scale, json: values.json ?? null, growth: values.growth, part };
}
