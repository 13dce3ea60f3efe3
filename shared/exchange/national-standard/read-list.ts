import type { Outcome, Problem } from '#shared/domain/problem.ts';
import { decodeFile, type TextDecoding } from './decode-file.ts';
import { essentialFields, expectedFields, fieldOfColumn, versionOfColumns } from './fields.ts';
import { fileProblem, type RawList } from './raw-list.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';

/**
 * Reads the bytes of a list in the national standard, v0 or v1, JSON or CSV. A refusal is about the file as a whole;
 * whatever is wrong in a row stays with that row.
 */
export function readList(bytes: Uint8Array, decoding: TextDecoding): Outcome<RawList> {
  const decoded = decodeFile(bytes, decoding);
  if (!decoded.ok) return decoded;
  const { text, kind, encoding } = decoded.value;
  const read = kind === 'json' ? readJson(text) : readCsv(text);
  if (!read.ok) return read;
  const { rows, columns } = read.value;

  const known = new Set(columns.map(fieldOfColumn).filter((field) => field !== null));
  if (known.size === 0) return { ok: false, problems: [fileProblem('import/not-the-standard', 'error')] };
  const missing = essentialFields.filter((field) => !known.has(field));
  if (missing.length > 0)
    return { ok: false, problems: [missingColumns('import/missing-columns', 'error', missing)] };

  const problems: Problem[] = [];
  const absent = expectedFields.filter((field) => !known.has(field));
  if (absent.length > 0) problems.push(missingColumns('import/absent-columns', 'warning', absent));
  const unknown = columns.filter((name) => fieldOfColumn(name) === null);
  if (unknown.length > 0)
    problems.push(
      fileProblem('import/unknown-columns', 'warning', {
        columns: unknown.slice(0, 20).join(', '),
        count: unknown.length,
      }),
    );
  if (encoding === 'windows-1252') problems.push(fileProblem('import/windows-1252', 'warning'));
  return { ok: true, value: { format: `standard-${versionOfColumns(columns)}-${kind}`, rows, problems } };
}

function missingColumns(code: string, severity: Problem['severity'], names: readonly string[]): Problem {
  return fileProblem(code, severity, { columns: names.join(', '), count: names.length });
}
