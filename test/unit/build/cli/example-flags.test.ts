import { describe, expect, it } from 'vitest';
import { readExampleFlags } from '#build/cli/example-flags.ts';
import { EXAMPLE_SEED } from '#shared/example/generate-example.ts';
import { en } from '#shared/messages/en.ts';
import { fr } from '#shared/messages/fr.ts';

describe('readExampleFlags', () => {
  it('takes the defaults for what is not said', () => {
    expect(readExampleFlags(['--out', 'exemple.maillage'])).toEqual({
      ok: true,
      value: { out: 'exemple.maillage', places: 250, years: 3, seed: EXAMPLE_SEED, endMonth: null },
    });
  });

  it('reads every flag, in both ways of writing', () => {
    const read = readExampleFlags([
      '--out=a.maillage',
      '--places',
      '20',
      '--years=1',
      '--seed',
      '7',
      '--end',
      '2025-12',
    ]);
    expect(read).toEqual({
      ok: true,
      value: { out: 'a.maillage', places: 20, years: 1, seed: 7, endMonth: '2025-12' },
    });
  });

  it.each([
    ['example/no-output', []],
    ['example/no-output', ['--places', '3']],
    ['example/flag-needs-value', ['--out']],
    ['example/flag-needs-value', ['--out', '--seed', '3']],
    ['example/flag-needs-value', ['--out', 'a', '--places=']],
    ['example/unknown-flag', ['--out', 'a', '--place', '3']],
    ['example/unknown-flag', ['a.maillage']],
    ['example/unknown-flag', ['--out', 'a', '-x']],
    ['example/bad-number', ['--out', 'a', '--places', '0']],
    ['example/bad-number', ['--out', 'a', '--places', '-4']],
    ['example/bad-number', ['--out', 'a', '--places', '1e3']],
    ['example/bad-number', ['--out', 'a', '--places', '100001']],
    ['example/bad-number', ['--out', 'a', '--years', '2.5']],
    ['example/bad-number', ['--out', 'a', '--seed', '99999999999999999999']],
    ['example/bad-month', ['--out', 'a', '--end', '2025-13']],
  ])('refuses with %s: %j', (code, parameters) => {
    const read = readExampleFlags(parameters);
    expect(read).toMatchObject({ ok: false, problems: [{ code }] });
    expect(Object.keys(fr.errors)).toContain(code);
    expect(Object.keys(en.errors)).toContain(code);
  });
});
