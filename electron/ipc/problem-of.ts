import { basename } from 'node:path';
import { UnknownTokenError } from '#electron/services/chosen-files.ts';
import { NameTakenError } from '#electron/services/chosen-folders.ts';
import { PrintFailedError } from '#electron/services/print-failed.ts';
import type { Problem } from '#shared/domain/problem.ts';

const codes: Readonly<Record<string, string>> = {
  ENOSPC: 'shell/disk-full',
  EDQUOT: 'shell/disk-full',
  EACCES: 'shell/not-allowed',
  EPERM: 'shell/not-allowed',
  EROFS: 'shell/not-allowed',
  EBUSY: 'shell/not-allowed',
  ENOENT: 'shell/not-found',
  ENODEV: 'shell/not-found',
  ENXIO: 'shell/not-found',
};

/** What the page is told of an error: the sentence's code and the file's name; never a path. */
export function problemOf(error: unknown): Problem {
  const problem = (code: string, values: Problem['values']): Problem => ({
    code,
    values,
    severity: 'error',
    row: null,
    field: null,
  });
  if (error instanceof UnknownTokenError) return problem('shell/refused', {});
  if (error instanceof NameTakenError) return problem('shell/taken', { name: error.fileName });
  if (error instanceof PrintFailedError) return problem('shell/print-failed', { name: error.fileName });
  const systemCode = textOf(error, 'code') ?? '';
  const path = textOf(error, 'path');
  const name = path === null ? '' : nameShown(path);
  return problem(codes[systemCode] ?? 'shell/failed', {
    name,
    reason: systemCode === '' ? 'internal' : systemCode,
  });
}

/** The person's name of a file that is being written under a temporary one. */
function nameShown(path: string): string {
  return basename(path).replace(/^\.(.+)\.[0-9a-f]{12}\.tmp$/, '$1');
}

function textOf(error: unknown, key: 'code' | 'path'): string | null {
  if (!(error instanceof Error) || !(key in error)) return null;
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' ? value : null;
}
