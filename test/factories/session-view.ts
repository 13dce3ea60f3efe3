import { participantParts, type SessionInput } from '#shared/domain/session/session.ts';
import { type SessionView, sessionKindCodes } from '#shared/figures/session-view.ts';
import { NOT_REPORTED } from '#shared/figures/usage-view.ts';

const MILLIS_A_DAY = 86_400_000;

/** Makes the columns that the figures scan from plain sessions. */
export function makeSessionView(sessions: readonly SessionInput[]): SessionView {
  const list = (idOf: (session: SessionInput) => string | null): readonly string[] => [
    ...new Set(sessions.flatMap((session) => idOf(session) ?? [])),
  ];
  const placeIds = list(({ placeId }) => placeId);
  const stopIds = list(({ stopId }) => stopId);
  const themes = list(({ theme }) => theme);
  const animatorIds = list(({ animatorId }) => animatorId);
  const groups = sessions.flatMap((session) => session.groups);
  const groupStart = new Int32Array(sessions.length + 1);
  sessions.forEach((session, row) => {
    groupStart[row + 1] = (groupStart[row] ?? 0) + session.groups.length;
  });
  const int = (read: (session: SessionInput) => number): Int32Array => Int32Array.from(sessions, read);
  const flag = (read: (session: SessionInput) => number): Uint8Array => Uint8Array.from(sessions, read);
  const part = (name: keyof typeof participantParts): Uint8Array =>
    Uint8Array.from(groups, (group) => (participantParts[name] as readonly string[]).indexOf(group[name]));
  return {
    rows: sessions.length,
    placeIds,
    place: int(({ placeId }) => placeIds.indexOf(placeId)),
    stopIds,
    stop: int(({ stopId }) => (stopId === null ? -1 : stopIds.indexOf(stopId))),
    day: int(({ day }) => Date.parse(`${day}T00:00:00Z`) / MILLIS_A_DAY),
    kind: flag(({ kind }) => sessionKindCodes[kind]),
    remote: flag(({ remote }) => (remote ? 1 : 0)),
    themes,
    theme: int(({ theme }) => (theme === null ? -1 : themes.indexOf(theme))),
    animatorIds,
    animator: int(({ animatorId }) => (animatorId === null ? -1 : animatorIds.indexOf(animatorId))),
    minutes: int(({ minutes }) => minutes ?? NOT_REPORTED),
    seats: int(({ seats }) => seats ?? NOT_REPORTED),
    participants: int(({ participants }) => participants ?? NOT_REPORTED),
    groupStart,
    groupCount: Int32Array.from(groups, ({ count }) => count),
    groupGender: part('gender'),
    groupAge: part('age'),
    groupSituation: part('situation'),
    groupResidence: part('residence'),
  };
}
