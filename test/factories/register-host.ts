import { v7 as uuid } from 'uuid';
import { makeRegisterHost, type RegisterHost } from '#renderer/storage/register-host.ts';
import type { JournalHome } from '#shared/shell/contract.ts';

/** The host of a register over a journal's home, as a window of the program would have it. */
export function makeTestHost(home: JournalHome): RegisterHost {
  return makeRegisterHost({
    now: () => Date.now(),
    newId: () => uuid(),
    ownHome: async () => home,
    lock: async () => true,
  });
}
