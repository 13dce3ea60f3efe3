import type { RegisterPointer } from '#shared/shell/contract.ts';
import type { RegisterDatabase } from './database.ts';
import type { RegisterParts } from './register-parts.ts';
import type { WritePath } from './write-path.ts';

/** The register as the worker holds it while it is open: one generation, its parts and its write path. */
export type Register = {
  readonly pointer: RegisterPointer;
  readonly database: RegisterDatabase;
  readonly parts: RegisterParts;
  readonly writePath: WritePath;
  /** When its history began; `filled` when it began with rows of a file or of the example, made before. */
  readonly historyStart: { readonly at: string; readonly filled: boolean };
};
