import { parseArgs } from 'node:util';
import { type Month, monthSchema } from '#shared/domain/calendar/month.ts';
import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import { EXAMPLE_PLACES, EXAMPLE_SEED, EXAMPLE_YEARS } from '#shared/example/generate-example.ts';

export type ExampleFlags = {
  /** The file to write. */
  readonly out: string;
  readonly places: number;
  readonly years: number;
  readonly seed: number;
  /** Last month told; null = the last whole month before today. */
  readonly endMonth: Month | null;
};

/** Bounds of the numbers: above them the file would be of no use to anybody. */
const bounds = {
  places: [1, 100_000],
  years: [1, 20],
  seed: [0, Number.MAX_SAFE_INTEGER],
} as const;
const defaults = { places: EXAMPLE_PLACES, years: EXAMPLE_YEARS, seed: EXAMPLE_SEED } as const;
type NumberFlag = keyof typeof bounds;

/**
 * Reads the flags of `npm run example`. Refusals have the codes `example/unknown-flag`, `example/flag-needs-value`,
 * `example/bad-number`, `example/bad-month` and `example/no-output`.
 */
export function readExampleFlags(parameters: readonly string[]): Outcome<ExampleFlags> {
  const { tokens } = parseArgs({
    args: [...parameters],
    options: {
      out: { type: 'string' },
      places: { type: 'string' },
      years: { type: 'string' },
      seed: { type: 'string' },
      end: { type: 'string' },
    },
    strict: false,
    tokens: true,
  });
  let out: string | null = null;
  let endMonth: Month | null = null;
  const numbers: Record<NumberFlag, number> = { ...defaults };
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') return refused('example/unknown-flag', { flag: token.value });
    const { name, rawName, value } = token;
    if (name !== 'out' && name !== 'end' && !isNumberFlag(name))
      return refused('example/unknown-flag', { flag: rawName });
    // A flag just after another is no value: `--out --seed 3`. A negative number is one, and is refused as a number.
    if (value === undefined || value === '' || (!token.inlineValue && /^-\D/.test(value)))
      return refused('example/flag-needs-value', { flag: rawName });
    if (name === 'out') out = value;
    else if (name === 'end') {
      if (!monthSchema.safeParse(value).success) return refused('example/bad-month', { value });
      endMonth = value;
    } else {
      const [least, most] = bounds[name];
      const number = Number(value);
      if (!/^\d+$/.test(value) || number < least || number > most)
        return refused('example/bad-number', { flag: rawName, least, most, value });
      numbers[name] = number;
    }
  }
  return out === null ? refused('example/no-output') : accepted({ out, ...numbers, endMonth });
}

function isNumberFlag(name: string): name is NumberFlag {
  return Object.hasOwn(bounds, name);
}
