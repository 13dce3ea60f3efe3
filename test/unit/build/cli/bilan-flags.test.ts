import { describe, expect, it } from 'vitest';
import { bilanFormats, readBilanFlags } from '#build/cli/bilan-flags.ts';

const needed = ['--register', 'a.maillage', '--out', 'bilans'];
const read = (...more: readonly string[]) => readBilanFlags([...needed, ...more]);

describe('flags of npm run bilan', () => {
  it('reads a year, every format, everywhere, in the language of the register', () => {
    expect(read('--year', '2025')).toEqual({
      ok: true,
      value: {
        register: 'a.maillage',
        out: 'bilans',
        period: { from: '2025-01', to: '2025-12' },
        formats: bilanFormats,
        scope: { kind: 'all' },
        language: null,
      },
    });
  });

  it('reads a run of months, formats in any order, a scope, a language, values after an equals sign', () => {
    expect(
      read('--from=2024-09', '--to=2025-06', '--formats', ' XLSX,pdf', '--scope', 'epci:1', '--language=en'),
    ).toMatchObject({
      value: {
        period: { from: '2024-09', to: '2025-06' },
        formats: ['pdf', 'xlsx'],
        scope: { kind: 'epci', name: '1' },
        language: 'en',
      },
    });
  });

  it.each([
    [[], 'bilan/no-register', {}],
    [['--register', 'a'], 'bilan/no-output', {}],
    [[...needed], 'bilan/no-period', {}],
    [[...needed, '--from', '2025-01'], 'bilan/half-period', {}],
    [[...needed, '--to', '2025-01'], 'bilan/half-period', {}],
    [[...needed, '--year', '2025', '--to', '2025-01'], 'bilan/two-periods', {}],
    [[...needed, '--year', '25'], 'bilan/bad-year', { value: '25' }],
    [[...needed, '--year', '3025'], 'bilan/bad-year', { value: '3025' }],
    [
      [...needed, '--from', '2025-01', '--to', '2025-13'],
      'bilan/bad-month',
      { flag: '--to', value: '2025-13' },
    ],
    [[...needed, '--from', '1825-01', '--to', '2025-01'], 'bilan/bad-month', { flag: '--from' }],
    [
      [...needed, '--from', '2025-02', '--to', '2025-01'],
      'bilan/reversed',
      { from: '2025-02', to: '2025-01' },
    ],
    [[...needed, '--year', '2025', '--formats', 'pdf,odt'], 'bilan/unknown-format', { value: 'odt' }],
    [[...needed, '--year', '2025', '--language', 'de'], 'bilan/unknown-language', { value: 'de' }],
    [[...needed, '--year', '2025', '--scope', 'label:x'], 'bilan/bad-scope', { value: 'label:x' }],
    [[...needed, '--year', '2025', '--scope', 'place: , '], 'bilan/bad-scope', {}],
    [[...needed, '--year', '2025', '--year', '2024'], 'bilan/flag-twice', { flag: '--year' }],
    [['--register', '--out', 'x'], 'bilan/flag-needs-value', { flag: '--register' }],
    [[...needed, '--yaer', '2025'], 'bilan/unknown-flag', { flag: '--yaer' }],
    [[...needed, '2025'], 'bilan/unknown-flag', { flag: '2025' }],
  ])('refuses %j as %s', (parameters, code, values) => {
    expect(readBilanFlags(parameters)).toMatchObject({ ok: false, problems: [{ code, values }] });
  });
});
