import { participantParts, type SessionInput } from '#shared/domain/session/session.ts';
import { type SessionView, sessionKindCodes } from '#shared/figures/session-view.ts';
import { NOT_REPORTED } from '#shared/figures/usage-view.ts';

/** Makes the columns that the figures scan from sessions as they are entered. */
export function makeSessionView(sessions: readonly SessionInput[]): SessionView {
  const dictionary = (values: readonly (string | null)[]) => {
    const known = [...new Set(values.flatMap((value) => value ?? []))];
    return { known, codes: Int32Array.from(values, (value) => (value === null ? -1 : known.indexOf(value))) };
  };
  const places = dictionary(sessions.map(({ placeId }) => placeId));
  const stops = dictionary(sessions.map(({ stopId }) => stopId));
  const themes = dictionary(sessions.map(({ theme }) => theme));
  const animators = dictionary(sessions.map(({ animatorId }) => animatorId));
  const groups = sessions.flatMap((session) => session.groups);
  const starts = [0];
  for (const session of sessions) starts.push((starts.at(-1) ?? 0) + session.groups.length);
  const position = (parts: readonly string[], values: readonly string[]) =>
    Uint8Array.from(values, (value) => parts.indexOf(value));
  const numbers = (values: readonly (number | null)[]) =>
    Int32Array.from(values, (value) => value ?? NOT_REPORTED);
  return {
    rows: sessions.length,
    placeIds: places.known,
    place: places.codes,
    stopIds: stops.known,
    stop: stops.codes,
    day: Int32Array.from(sessions, ({ day }) => Date.parse(`${day}T00:00:00Z`) / 86_400_000),
    kind: Uint8Array.from(sessions, ({ kind }) => sessionKindCodes[kind]),
    remote: Uint8Array.from(sessions, ({ remote }) => (remote ? 1 : 0)),
    themes: themes.known,
    theme: themes.codes,
    animatorIds: animators.known,
    animator: animators.codes,
    minutes: numbers(sessions.map(({ minutes }) => minutes)),
    seats: numbers(sessions.map(({ seats }) => seats)),
    participants: numbers(sessions.map(({ participants }) => participants)),
    groupStart: Int32Array.from(starts),
    groupCount: Int32Array.from(groups, ({ count }) => count),
    groupGender: position(
      participantParts.gender,
      groups.map(({ gender }) => gender),
    ),
    groupAge: position(
      participantParts.age,
      groups.map(({ age }) => age),
    ),
    groupSituation: position(
      participantParts.situation,
      groups.map(({ situation }) => situation),
    ),
    groupResidence: position(
      participantParts.residence,
      groups.map(({ residence }) => residence),
    ),
  };
}
