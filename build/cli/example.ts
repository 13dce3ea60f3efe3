import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { commandLineWords } from '#build/command-line-words.ts';
import { beginAtomicFile } from '#electron/services/atomic-file.ts';
import { SCHEMA_VERSION } from '#renderer/storage/migrations/migrations.ts';
import { addMonths, type Month, monthOf } from '#shared/domain/calendar/month.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { generateExample } from '#shared/example/generate-example.ts';
import { writeExampleFile } from '#shared/example/write-example-file.ts';
import { z } from '#shared/schema.ts';
import { type ExampleFlags, readExampleFlags } from './example-flags.ts';

/**
 * `npm run example -- --out FILE [--places N] [--years N] [--seed N] [--end YYYY-MM]`: writes the example register as a
 * register file. The same flags with the same last month give the same bytes. Exits 2 at flags that it does not
 * understand, 1 where the file can't be written.
 */
const root = resolve(import.meta.dirname, '..', '..');
const words = await commandLineWords(Intl.DateTimeFormat().resolvedOptions().locale);

function stop(code: string, values: Problem['values'], status: number): never {
  process.stderr.write(`${words(code, { ...values, ns: 'errors' })}\n`);
  process.exit(status);
}

function lastWholeMonth(now: Date): Month {
  return addMonths(monthOf(now.toLocaleDateString('sv', { timeZone: 'Europe/Paris' })), -1);
}

async function write({ out, endMonth, places, years, seed }: ExampleFlags): Promise<void> {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const example = generateExample({
    places,
    years,
    seed,
    endMonth: endMonth ?? lastWholeMonth(new Date()),
    // The region is a French one; the terminal's language must not change the file.
    language: 'fr',
  });
  const file = await beginAtomicFile(resolve(out));
  try {
    const versions = { appVersion: version, schemaVersion: SCHEMA_VERSION };
    const returns = await writeExampleFile(example, versions, file.write);
    await file.finish();
    const [from] = example.months;
    const told = { file: basename(out), places, returns, from, to: example.months.at(-1) };
    process.stdout.write(`${words('written', { ...told, ns: 'example' })}\n`);
  } catch (error) {
    await file.discard();
    throw error;
  }
}

const flags = readExampleFlags(process.argv.slice(2));
if (!flags.ok) {
  const [problem] = flags.problems;
  stop(problem?.code ?? '', problem?.values ?? {}, 2);
}
await write(flags.value).catch((error: unknown) => {
  // Only what the disk refuses is told in a sentence; anything else is a fault of the program.
  if (!(error instanceof Error) || !('code' in error)) throw error;
  stop('example/cannot-write', { file: flags.value.out, reason: error.message }, 1);
});
