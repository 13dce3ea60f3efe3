import type { Session, SessionInput } from '#shared/domain/session/session.ts';
import type { DraftedSession } from './drafted-session.ts';

/** The session of the register that a drafted one means, and how it was known. */
export type SessionMatch = {
  readonly session: Session;
  /** `number`: it bears the file's number; `same`: nothing differs; `alike`: a workshop of the same place, day, theme and animator. */
  readonly by: 'number' | 'same' | 'alike';
};

/**
 * Makes ready to find again the sessions of a file, each of the register once: by its number, else by its place, day, kind,
 * theme, title and animator. Individual sessions of a day are many alike: one is only found again where nothing differs.
 */
export function makeSessionFinder(
  sessions: readonly Session[],
): (draft: DraftedSession) => SessionMatch | null {
  const byNumber = new Map<string, Session>();
  const byLook = new Map<string, Session[]>();
  for (const session of sessions) {
    if (session.externalId !== null) byNumber.set(session.externalId, session);
    const key = lookOf(session);
    const same = byLook.get(key);
    if (same === undefined) byLook.set(key, [session]);
    else same.push(session);
  }
  const taken = new Set<string>();
  const take = (session: Session, by: SessionMatch['by']): SessionMatch => {
    taken.add(session.id);
    return { session, by };
  };
  return ({ entry }) => {
    const numbered = entry.externalId === null ? undefined : byNumber.get(entry.externalId);
    if (numbered !== undefined) return take(numbered, 'number');
    // A number that the register lacks is another session than those that bear one.
    const free = (byLook.get(lookOf(entry)) ?? []).filter(
      ({ id, externalId }) => !taken.has(id) && (entry.externalId === null || externalId === null),
    );
    const same = free.find((session) => contentOf(session) === contentOf(entry));
    if (same !== undefined) return take(same, 'same');
    const [alike] = entry.kind === 'workshop' && entry.externalId === null ? free : [];
    return alike === undefined ? null : take(alike, 'alike');
  };
}

function lookOf({ placeId, day, kind, theme, title, animatorId }: SessionInput): string {
  return [placeId, day, kind, theme, title, animatorId].join('\n');
}

function contentOf({ stopId, remote, minutes, seats, participants, groups }: SessionInput): string {
  const persons = groups.map(({ count, gender, age, situation, residence }) =>
    [gender, age, situation, residence, count].join(' '),
  );
  return JSON.stringify([stopId, remote, minutes, seats, participants, persons.sort()]);
}
