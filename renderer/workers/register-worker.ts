import { expose } from 'comlink';
import { makeRegisterHost } from '#renderer/storage/register-host.ts';
import { makeNewId } from './new-id.ts';
import { openOpfsJournal } from './opfs-journal.ts';
import { takeRegisterLock } from './register-lock.ts';
import { makeRegisterVerbs } from './register-verbs.ts';
import { setUpWire } from './wire.ts';

// The dedicated worker that holds the register (architecture.md, *One register worker, one write path*).
setUpWire();
expose(
  makeRegisterVerbs(
    makeRegisterHost({
      now: () => Date.now(),
      newId: makeNewId(Date.now),
      ownHome: openOpfsJournal,
      lock: takeRegisterLock,
    }),
  ),
);
