import { describe, expect, it } from 'vitest';
import { readStartFlags } from '#build/start-flags.ts';

describe('readStartFlags', () => {
  it('chooses by itself where nothing is said', () => {
    expect(readStartFlags([])).toEqual({
      ok: true,
      value: { shell: null, port: null, open: true, userDataDir: null },
    });
  });

  it('reads every flag, in both spellings', () => {
    const value = { shell: 'browser', port: 3000, open: false, userDataDir: '/tmp/a b' };
    expect(
      readStartFlags(['--shell', 'browser', '--port=3000', '--no-open', '--user-data-dir', '/tmp/a b']),
    ).toEqual({ ok: true, value });
    expect(
      readStartFlags(['--user-data-dir=/tmp/a b', '--no-open', '--port', '3000', '--shell=browser']),
    ).toEqual({ ok: true, value });
  });

  it.each([
    [['--port', '1023'], 'command-line/bad-port'],
    [['--port', '65536'], 'command-line/bad-port'],
    [['--port', '3e3'], 'command-line/bad-port'],
    [['--port', '0x1000'], 'command-line/bad-port'],
    [['--port', '-3000'], 'command-line/flag-needs-value'],
    [['--port='], 'command-line/flag-needs-value'],
    [['--shell'], 'command-line/flag-needs-value'],
    [['--shell', '--no-open'], 'command-line/flag-needs-value'],
    [['--shell', 'Desktop'], 'command-line/bad-shell'],
    [['--no-open=no'], 'command-line/flag-value'],
    [['--open'], 'command-line/unknown-flag'],
    [['-p', '3000'], 'command-line/unknown-flag'],
    [['3000'], 'command-line/unknown-flag'],
  ])('refuses %j', (parameters, code) => {
    expect(readStartFlags(parameters)).toMatchObject({ ok: false, problems: [{ code }] });
  });
});
