import type { Remote } from 'comlink';
import type { SessionApi } from './session-api.ts';

/** The verbs of sessions, across to the worker. */
export function sessionVerbsOf(remote: Remote<SessionApi>): SessionApi {
  return {
    saveSessions: (...given) => remote.saveSessions(...given),
    sessions: (...given) => remote.sessions(...given),
    session: (...given) => remote.session(...given),
    sessionTotals: (...given) => remote.sessionTotals(...given),
    sessionThemeUses: (...given) => remote.sessionThemeUses(...given),
    sessionsByNumber: (...given) => remote.sessionsByNumber(...given),
  };
}
