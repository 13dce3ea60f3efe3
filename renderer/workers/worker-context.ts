import type { GenerationFill } from '#renderer/storage/generation-fill.ts';
import type { Register } from '#renderer/storage/register.ts';
import type { Outcome } from '#shared/domain/problem.ts';

/** What the verbs of the register worker share. Each subject makes its verbs from it, in a file of its own. */
export type WorkerContext = {
  /** The register that is open; a bug if none is. It changes when another generation takes its place. */
  readonly register: () => Register;
  /**
   * Fills a new generation, counts its rows, gives it its journal, then makes it the register in use. What was
   * there is kept. Refused as `fill` refuses, and then nothing has changed.
   *
   * @param registerId identity of the register that the rows come from; null for a new one
   */
  readonly fillGeneration: (
    fill: GenerationFill,
    registerId?: string | null,
  ) => Promise<Outcome<{ readonly generation: number }>>;
  /**
   * Runs a long task, one at a time, that {@link RegisterApi.cancel} stops through the signal: an `AbortError` that
   * leaves it becomes the refusal `task/cancelled`.
   */
  readonly task: <T>(work: (signal: AbortSignal) => Promise<Outcome<T>>) => Promise<Outcome<T>>;
};
