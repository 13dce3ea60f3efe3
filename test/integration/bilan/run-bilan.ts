import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { SCHEMA_VERSION } from '#renderer/storage/migrations/migrations.ts';
import { type ExampleOptions, generateExample } from '#shared/example/generate-example.ts';
import { writeExampleFile } from '#shared/example/write-example-file.ts';

/** What a run of the command said, and how it ended. */
export type BilanRun = { readonly status: number | null; readonly out: string; readonly error: string };

/** Runs `npm run bilan` itself on a French system. */
export function runBilan(...parameters: readonly string[]): Promise<BilanRun> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'build/cli/bilan.ts', ...parameters], {
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

/** Writes a register made by the generator as a file. */
export async function writeExample(path: string, options: ExampleOptions): Promise<void> {
  const pieces: Uint8Array[] = [];
  await writeExampleFile(
    generateExample(options),
    { appVersion: '0.0.0', schemaVersion: SCHEMA_VERSION },
    async (bytes) => {
      pieces.push(bytes.slice());
    },
  );
  writeFileSync(path, Buffer.concat(pieces));
}
