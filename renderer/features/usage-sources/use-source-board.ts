import { useState } from 'react';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { SourceBoard } from '#renderer/workers/usage-sources-api.ts';

const tables = ['usageReturn', 'session', 'accessPoint'] as const;
const read = (api: RegisterApi) => api.sourceBoard();

/** What differs; the answer before stays while the next is awaited, so that nothing blinks. */
export function useSourceBoard(): SourceBoard | undefined {
  const answer = useRegisterQuery(read, tables);
  const [kept, setKept] = useState(answer);
  if (answer !== undefined && answer !== kept) setKept(answer);
  return answer ?? kept;
}
