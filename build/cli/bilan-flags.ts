import { parseArgs } from 'node:util';
import { monthSchema } from '#shared/domain/calendar/month.ts';
import { type Period, periodSchema, yearPeriod } from '#shared/domain/calendar/period.ts';
import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import { type Language, languages } from '#shared/domain/setting/register-settings.ts';
import { type BilanScope, readScope } from './bilan-scope.ts';

/** The kinds of files that the command makes, in the order in which it makes them. */
export const bilanFormats = ['pdf', 'docx', 'xlsx', 'ods'] as const;
export type BilanFormat = (typeof bilanFormats)[number];

export type BilanFlags = {
  /** The register file to read. */
  readonly register: string;
  /** The folder that gets the files. */
  readonly out: string;
  readonly period: Period;
  readonly formats: readonly BilanFormat[];
  readonly scope: BilanScope;
  /** Null is the register's own language. */
  readonly language: Language | null;
};

const names = ['register', 'out', 'year', 'from', 'to', 'formats', 'scope', 'language'] as const;
type FlagName = (typeof names)[number];
type FlagValues = Readonly<Partial<Record<FlagName, string>>>;

/** Years that a report can speak of: what is outside is a slip of the hand. */
const YEARS = { least: 1990, most: 2100 } as const;

/**
 * Reads the flags of `npm run bilan`. Every refusal is a sentence of `bilan-words.ts`, such as `bilan/unknown-flag`,
 * `bilan/no-period` or `bilan/unknown-format`.
 */
export function readBilanFlags(parameters: readonly string[]): Outcome<BilanFlags> {
  const values = flagValues(parameters);
  if (!values.ok) return values;
  const { register, out } = values.value;
  if (register === undefined) return refused('bilan/no-register');
  if (out === undefined) return refused('bilan/no-output');
  const period = readPeriod(values.value);
  if (!period.ok) return period;
  const formats = readFormats(values.value.formats);
  if (!formats.ok) return formats;
  const scope = readScope(values.value.scope ?? 'all');
  if (!scope.ok) return scope;
  const asked = values.value.language;
  const language = languages.find((one) => one === asked) ?? null;
  if (asked !== undefined && language === null) return refused('bilan/unknown-language', { value: asked });
  return accepted({
    register,
    out,
    period: period.value,
    formats: formats.value,
    scope: scope.value,
    language,
  });
}

function flagValues(parameters: readonly string[]): Outcome<FlagValues> {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  const { tokens } = parseArgs({ args: [...parameters], options, strict: false, tokens: true });
  const values: Partial<Record<FlagName, string>> = {};
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') return refused('bilan/unknown-flag', { flag: token.value });
    const { rawName, value } = token;
    const name = names.find((one) => one === token.name);
    if (name === undefined) return refused('bilan/unknown-flag', { flag: rawName });
    // A flag just after another is no value: `--out --year 2025`.
    if (value === undefined || value === '' || (!token.inlineValue && /^-\D/.test(value)))
      return refused('bilan/flag-needs-value', { flag: rawName });
    if (values[name] !== undefined) return refused('bilan/flag-twice', { flag: rawName });
    values[name] = value;
  }
  return accepted(values);
}

function readPeriod({ year, from, to }: FlagValues): Outcome<Period> {
  if (year !== undefined) {
    if (from !== undefined || to !== undefined) return refused('bilan/two-periods');
    const number = Number(year);
    if (!/^\d{4}$/.test(year) || number < YEARS.least || number > YEARS.most)
      return refused('bilan/bad-year', { value: year, ...YEARS });
    return accepted(yearPeriod(number));
  }
  if (from === undefined && to === undefined) return refused('bilan/no-period');
  if (from === undefined || to === undefined) return refused('bilan/half-period');
  for (const [flag, value] of [
    ['--from', from],
    ['--to', to],
  ] as const) {
    const inside = Number(value.slice(0, 4)) >= YEARS.least && Number(value.slice(0, 4)) <= YEARS.most;
    if (!monthSchema.safeParse(value).success || !inside)
      return refused('bilan/bad-month', { flag, value, ...YEARS });
  }
  return periodSchema.safeParse({ from, to }).success
    ? accepted({ from, to })
    : refused('bilan/reversed', { from, to });
}

function readFormats(text: string | undefined): Outcome<readonly BilanFormat[]> {
  if (text === undefined) return accepted(bilanFormats);
  const asked = text.split(',').map((part) => part.trim().toLowerCase());
  const unknown = asked.find((one) => !bilanFormats.some((format) => format === one));
  return unknown === undefined
    ? accepted(bilanFormats.filter((format) => asked.includes(format)))
    : refused('bilan/unknown-format', { value: unknown, known: bilanFormats.join(', ') });
}
