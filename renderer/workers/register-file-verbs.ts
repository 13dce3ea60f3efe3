import { SCHEMA_VERSION } from '#renderer/storage/migrations/migrations.ts';
import { exportRegister } from '#renderer/storage/register-export.ts';
import { fillFromRegisterFile } from '#renderer/storage/register-file-fill.ts';
import { APP_VERSION } from '#shared/app-version.ts';
import { accepted, refused } from '#shared/domain/problem.ts';
import { readRegisterFileHeader } from '#shared/exchange/register-file/register-file-reader.ts';
import { breather } from './breather.ts';
import type { RegisterApi } from './register-api.ts';
import type { WorkerContext } from './worker-context.ts';

/** The verbs of the register file: save all, open another. */
export function makeRegisterFileVerbs(
  context: WorkerContext,
  now: () => Date = () => new Date(),
): Pick<RegisterApi, 'saveRegisterFile' | 'openRegisterFile'> {
  return {
    saveRegisterFile: (file, onProgress) =>
      context.task(async (signal) => {
        const breathe = breather(signal);
        try {
          const records = await exportRegister(context.register(), (bytes) => file.write(bytes), {
            appVersion: APP_VERSION,
            at: now().toISOString(),
            onWritten: async (done, total) => {
              onProgress({ done, total });
              await breathe();
            },
          });
          await file.finish();
          return accepted({ records });
        } catch (error) {
          // A file half written must not stay, whatever stopped it.
          await file.discard().catch(() => null);
          if (signal.aborted) throw error;
          return refused('register-file/write-failed', {
            detail: error instanceof Error ? error.message : String(error),
          });
        }
      }),
    openRegisterFile: (file, onProgress) =>
      context.task(async (signal) => {
        const breathe = breather(signal);
        const header = await readRegisterFileHeader(file, SCHEMA_VERSION);
        if (!header.ok) return header;
        return context.fillGeneration(
          (target) =>
            fillFromRegisterFile(target, file, async (done, total) => {
              onProgress({ done, total });
              await breathe();
            }),
          header.value.registerId,
        );
      }),
  };
}
