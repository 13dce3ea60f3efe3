import { type Measure, measures } from './measures.ts';
import type { UsageReturnInput } from './usage-return.ts';

/**
 * The return with some measures left to the sessions, or taken back from them (data.md, figure 4: one source, chosen
 * and shown). Its figures stay: a choice can be turned back.
 */
export function chooseSource<T extends Pick<UsageReturnInput, 'fromSessions'>>(
  entry: T,
  chosen: readonly Measure[],
  source: 'return' | 'sessions',
): T {
  const kept = measures.filter((measure) =>
    chosen.includes(measure) ? source === 'sessions' : entry.fromSessions.includes(measure),
  );
  return { ...entry, fromSessions: kept };
}
