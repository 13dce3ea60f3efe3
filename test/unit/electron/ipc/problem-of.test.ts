import { describe, expect, it } from 'vitest';
import { problemOf } from '#electron/ipc/problem-of.ts';
import { UnknownTokenError } from '#electron/services/chosen-files.ts';

const systemError = (code: string, path: string) =>
  Object.assign(new Error(`${code}: ${path}`), { code, path });

describe('problemOf', () => {
  it.each([
    ['ENOSPC', 'shell/disk-full'],
    ['EACCES', 'shell/not-allowed'],
    ['EROFS', 'shell/not-allowed'],
    ['ENOENT', 'shell/not-found'],
    ['EIO', 'shell/failed'],
  ])('says %s as %s, with the name and never the path', (code, expected) => {
    const problem = problemOf(systemError(code, '/home/zoe/secret folder/.bilan.pdf.0123456789ab.tmp'));
    expect(problem).toMatchObject({ code: expected, severity: 'error', values: { name: 'bilan.pdf' } });
    expect(JSON.stringify(problem)).not.toContain('secret');
  });

  it('tells nothing of a bug', () => {
    expect(problemOf(new TypeError('/home/zoe is undefined'))).toMatchObject({
      code: 'shell/failed',
      values: { reason: 'internal' },
    });
    expect(problemOf('thrown text')).toMatchObject({ code: 'shell/failed' });
    expect(problemOf(new UnknownTokenError())).toMatchObject({ code: 'shell/refused', values: {} });
  });
});
