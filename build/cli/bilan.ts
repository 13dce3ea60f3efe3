import { resolve } from 'node:path';
import { buildProgram, isBuildStale } from '#build/build-program.ts';
import { makeReportWording } from '#renderer/documents/report-wording.ts';
import type { DocumentRequest } from '#renderer/workers/document-worker.ts';
import { monthOf } from '#shared/domain/calendar/month.ts';
import { type Problem, refused } from '#shared/domain/problem.ts';
import type { Perimeter } from '#shared/domain/report/report.ts';
import { usageSummary } from '#shared/figures/summarise-usage.ts';
import { buildReportModel } from '#shared/report/build-report-model.ts';
import { type BilanDocument, makeBilanDocuments, needsPages } from './bilan-documents.ts';
import { type BilanFlags, readBilanFlags } from './bilan-flags.ts';
import { bilanName } from './bilan-name.ts';
import { prepareFolder, writeDocuments } from './bilan-output.ts';
import { openBilanPages } from './bilan-pages.ts';
import { type BilanRegister, readBilanRegister } from './bilan-register.ts';
import { type ChosenReport, chooseReport } from './bilan-report.ts';
import { perimeterOfScope } from './bilan-scope.ts';
import { makeBilanWords, reasonOf } from './bilan-words.ts';

/**
 * `npm run bilan -- --register FILE (--year YYYY | --from YYYY-MM --to YYYY-MM) --out DIR [--formats
 * pdf,docx,xlsx,ods] [--scope …] [--language fr|en]`: makes the annual report of a register file with no
 * window. Exits 2 at arguments that it does not understand or that name nothing in the register, 1 where the register
 * cannot be read, the pages printed or the files written.
 */
const root = resolve(import.meta.dirname, '..', '..');
const words = makeBilanWords(Intl.DateTimeFormat().resolvedOptions().locale);
const now = new Date();

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

function stop(problems: readonly Problem[], status: 1 | 2): never {
  for (const problem of problems) process.stderr.write(`${words.refusal(problem)}\n`);
  process.exit(status);
}

/** Ends at what the machine refuses, with its reason in the sentence. */
async function orStop<T>(work: Promise<T>, code: string, values: Problem['values'] = {}): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const refusal = refused(code, { ...values, reason: reasonOf(error) });
    return stop(refusal.ok ? [] : refusal.problems, 1);
  }
}

function requestOf(
  { register, perimeter, spec }: ChosenReport & { register: BilanRegister; perimeter: Perimeter },
  language: BilanFlags['language'],
): DocumentRequest {
  const { facts, settings, today } = register;
  const { period, chapters } = spec;
  return {
    model: buildReportModel({ facts, period, perimeter, chapters, today, computedAt: now.toISOString() }),
    report: spec,
    settings,
    language: language ?? settings.language,
  };
}

/** What a person who reads the files should know before: nothing was reported, or the period is not over. */
function warnings({ facts, today }: BilanRegister, { model }: DocumentRequest): readonly string[] {
  const { period, perimeter } = model;
  const { answered } = usageSummary(facts, period, perimeter, today).response;
  const { language } = words;
  const wording = makeReportWording(language);
  return [
    ...(answered === 0 ? [words.say('noReturn', { period: wording.period(period) })] : []),
    ...(period.to >= monthOf(today) ? [words.say('underWay', { today: wording.day(today) })] : []),
  ];
}

async function print(
  request: DocumentRequest,
  flags: BilanFlags,
  name: string,
): Promise<readonly BilanDocument[]> {
  if (!needsPages(flags.formats)) return makeBilanDocuments(request, flags.formats, name, null);
  if (isBuildStale()) {
    tell(words.say('building'));
    await orStop(buildProgram(), 'bilan/build-failed');
  }
  const pages = await orStop(openBilanPages(root), 'bilan/no-pages');
  try {
    return await orStop(makeBilanDocuments(request, flags.formats, name, pages), 'bilan/no-pages');
  } finally {
    await pages.close();
  }
}

async function run(flags: BilanFlags): Promise<void> {
  const folder = resolve(flags.out);
  const read = await readBilanRegister(resolve(flags.register), now);
  if (!read.ok) return stop(read.problems, 1);
  const register = read.value;
  const perimeter = perimeterOfScope(flags.scope, register.facts);
  if (!perimeter.ok) return stop(perimeter.problems, 2);
  await orStop(prepareFolder(folder), 'bilan/cannot-write', { folder });

  const chosen = chooseReport(register.reports, flags.period, perimeter.value);
  const request = requestOf({ ...chosen, register, perimeter: perimeter.value }, flags.language);
  const wording = makeReportWording(request.language);
  const title = chosen.spec.title ?? wording.title(flags.period);
  tell(chosen.own ? words.say('ownReport', { title }) : words.say('noReport'));
  for (const sentence of warnings(register, request)) tell(words.say('warning', { sentence }));

  const documents = await print(request, flags, bilanName(flags.period, flags.scope, wording));
  await orStop(writeDocuments(folder, documents), 'bilan/cannot-write', { folder });
  for (const { name } of documents) tell(words.say('written', { file: resolve(folder, name) }));
}

const flags = readBilanFlags(process.argv.slice(2));
if (!flags.ok) stop(flags.problems, 2);
await run(flags.value);
