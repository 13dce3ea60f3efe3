import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { accessPointSchema } from '#shared/domain/access-point/access-point.ts';
import { EXAMPLE_SEED, generateExample } from '#shared/example/generate-example.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillage-example-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Run = { readonly status: number | null; readonly out: string; readonly error: string };

function run(...parameters: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'build/cli/example.ts', ...parameters], {
      env: { ...process.env, LANG: 'fr_FR.UTF-8', LC_ALL: 'fr_FR.UTF-8', NODE_NO_WARNINGS: '1' },
    });
    let out = '';
    let error = '';
    child.stdout.on('data', (text: Buffer) => {
      out += text.toString();
    });
    child.stderr.on('data', (text: Buffer) => {
      error += text.toString();
    });
    child.once('close', (status) => resolve({ status, out, error }));
  });
}

const small = ['--places', '60', '--years', '2', '--end', '2025-12'];

describe('npm run example', () => {
  it('writes a whole register file, the same bytes each time', async () => {
    const [first, second] = await Promise.all([
      run('--out', join(folder, 'a.maillage'), ...small),
      run('--out', join(folder, 'b.maillage'), ...small),
    ]);
    expect([first.status, second.status, first.error]).toEqual([0, 0, '']);
    const bytes = readFileSync(join(folder, 'a.maillage'));
    expect(readFileSync(join(folder, 'b.maillage')).equals(bytes)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['a.maillage', 'b.maillage']);

    const example = generateExample({
      places: 60,
      years: 2,
      seed: EXAMPLE_SEED,
      endMonth: '2025-12',
      language: 'fr',
    });
    const returns = example.months.flatMap(example.returnsOf);
    const headerEnd = bytes.indexOf(10) + 1;
    expect(JSON.parse(bytes.subarray(0, headerEnd).toString())).toMatchObject({
      format: 'maillage',
      encryption: null,
    });
    const body = gunzipSync(bytes.subarray(headerEnd)).toString();
    const lines = body.trimEnd().split('\n');
    const last = JSON.parse(lines.at(-1) ?? '');
    expect(last.counts).toMatchObject({ settings: 1, network: 5, accessPoint: 60, report: 1 });
    expect(last.counts.usageReturn).toBe(returns.length);
    const before = body.slice(0, body.lastIndexOf('{"t":"end"'));
    expect(last.sha256).toBe(createHash('sha256').update(before).digest('hex'));
    const places = lines
      .map((line) => JSON.parse(line))
      .filter(({ t }) => t === 'accessPoint')
      .map(({ r }) => accessPointSchema.parse(r));
    expect(places).toEqual(example.places);
  });

  it('stops with status 2 and one sentence at bad arguments, and writes nothing', async () => {
    const runs = await Promise.all([
      run(),
      run('--out', join(folder, 'c.maillage'), '--places', 'beaucoup'),
      run('--out', join(folder, 'c.maillage'), '--place', '3'),
    ]);
    for (const { status, out, error } of runs) {
      expect(status).toBe(2);
      expect(out).toBe('');
      expect(error.trimEnd().split('\n')).toHaveLength(1);
    }
    expect(runs[1]?.error).toContain('--places');
    expect(readdirSync(folder)).not.toContain('c.maillage');
  });

  it('stops with status 1 where the file cannot be written', async () => {
    const { status, error } = await run('--out', join(folder, 'nowhere', 'c.maillage'), ...small);
    expect(status).toBe(1);
    expect(error).toContain('nowhere');
    expect(error).not.toContain('    at ');
  });
});
