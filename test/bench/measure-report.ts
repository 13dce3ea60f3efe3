import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildProgram, isBuildStale } from '#build/build-program.ts';
import { type BilanPages, openBilanPages } from '#build/cli/bilan-pages.ts';
import { type BilanRegister, readBilanRegister } from '#build/cli/bilan-register.ts';
import { chooseReport } from '#build/cli/bilan-report.ts';
import type { ReportSpec } from '#renderer/documents/word-report.ts';
import type { PrintInput } from '#renderer/print/print-bridge.ts';
import { yearPeriod } from '#shared/domain/calendar/period.ts';
import { EXAMPLE_SEED } from '#shared/example/generate-example.ts';
import { buildReportModel } from '#shared/report/build-report-model.ts';
import { writeExample } from '#test/integration/bilan/run-bilan.ts';
import type { BenchRow } from './bench-row.ts';
import { median, timed } from './page/timing.ts';

const RUNS = 5;
/** Places of the everyday register, over three years. */
const EVERYDAY_PLACES = 300;
const YEARS = 3;
const NOW = new Date('2026-03-01T09:00:00.000Z');

/**
 * The annual report of the everyday register, all its chapters (quality.md, *Speed*): its model, and its PDF from the
 * model to the bytes, against the printing of the same pages once they are laid.
 */
export async function measureReport(growth: boolean): Promise<readonly BenchRow[]> {
  if (isBuildStale()) await buildProgram();
  const pages = await openBilanPages(resolve(import.meta.dirname, '..', '..'));
  try {
    const whole = await measure(pages, EVERYDAY_PLACES);
    const rows: readonly BenchRow[] = [
      {
        work: 'annual report, everyday register: model',
        peer: 'PDF of the same pages alone',
        own: whole.model,
        against: whole.print,
        limit: 0.5,
      },
      {
        work: `annual report, everyday register: whole PDF of ${whole.pages} pages`,
        peer: 'PDF of the same pages alone',
        own: whole.model + whole.lay + whole.print,
        against: whole.print,
        limit: 1.3,
      },
    ];
    if (!growth) return rows;
    const tenth = await measure(pages, EVERYDAY_PLACES / 10);
    const total = ({ model, lay, print }: Durations): number => model + lay + print;
    const grown = (work: string, own: number, against: number): BenchRow => ({
      work: `growth: ${work}`,
      peer: 'on a tenth',
      own,
      against,
      limit: 11,
    });
    return [
      ...rows,
      grown('annual report: model', whole.model, tenth.model),
      grown('annual report: whole PDF', total(whole), total(tenth)),
    ];
  } finally {
    await pages.close();
  }
}

type Durations = {
  readonly pages: number;
  readonly model: number;
  readonly lay: number;
  readonly print: number;
};

async function measure(pages: BilanPages, places: number): Promise<Durations> {
  const register = await everyday(places);
  const { spec } = chooseReport(register.reports, yearPeriod(2025), { kind: 'all' });
  const model: number[] = [];
  const lay: number[] = [];
  const print: number[] = [];
  let count = 0;
  for (let run = 0; run < RUNS; run += 1) {
    let input = inputOf(register, spec);
    model.push(
      await timed(async () => {
        input = inputOf(register, spec);
      }),
    );
    lay.push(
      await timed(async () => {
        count = await pages.lay(input);
      }),
    );
    print.push(await timed(pages.pdf));
  }
  return { pages: count, model: median(model), lay: median(lay), print: median(print) };
}

function inputOf({ facts, today, settings }: BilanRegister, spec: ReportSpec): PrintInput {
  const { period, chapters } = spec;
  const computedAt = NOW.toISOString();
  return {
    model: buildReportModel({ facts, period, perimeter: { kind: 'all' }, chapters, today, computedAt }),
    report: spec,
    settings,
    language: 'fr',
    kind: 'report',
  };
}

async function everyday(places: number): Promise<BilanRegister> {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-bench-'));
  try {
    const file = join(folder, 'registre.maillage');
    await writeExample(file, {
      places,
      years: YEARS,
      seed: EXAMPLE_SEED,
      endMonth: '2025-12',
      language: 'fr',
    });
    const read = await readBilanRegister(file, NOW);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return read.value;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
