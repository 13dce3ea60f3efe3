import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '#shared/schema.ts';

/**
 * `npm test`: format, lint, types, import rules, then the tests at every height. Each check counts as one test, so
 * that the closing line `N passed, N failed, N skipped` adds up every runner. Exits 1 when anything failed.
 */
type Count = { readonly passed: number; readonly failed: number; readonly skipped: number };

const reportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  numFailedTestSuites: z.int(),
});

const bin = (name: string): string => join('node_modules', '.bin', name);
const results = join('dist', 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

function run(command: string, parameters: readonly string[]): boolean {
  return spawnSync(command, parameters, { stdio: 'inherit' }).status === 0;
}

function check(title: string, command: string, parameters: readonly string[]): Count {
  process.stdout.write(`\n── ${title}\n`);
  const passed = run(command, parameters);
  if (!passed) process.stdout.write(`${title}: failed\n`);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

function tests(project: string): Count {
  process.stdout.write(`\n── ${project} tests\n`);
  const file = join(results, `${project}.json`);
  const exited = run(bin('vitest'), [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    const report = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    const failed = report.numFailedTests === 0 && !exited ? 1 : report.numFailedTests;
    return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests };
  } catch (error) {
    process.stdout.write(`${project}: the runner left no readable result (${String(error)})\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const counts: Count[] = [
  check('format and lint', bin('biome'), ['check', '.']),
  ...['shared', 'electron', 'renderer', 'build', 'test'].map((folder) =>
    check(`types of ${folder}/`, bin('tsc'), ['-p', folder]),
  ),
  check('import rules', bin('tsx'), ['build/boundaries.ts']),
  tests('unit'),
  tests('integration'),
  check('build', bin('tsx'), ['build/build.ts']),
  tests('journeys'),
  tests('desktop'),
];

const total = (key: keyof Count): number => counts.reduce((sum, count) => sum + count[key], 0);
const closing = `${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`;
process.stdout.write(`\n${closing}\n`);
process.exit(total('failed') === 0 ? 0 : 1);
