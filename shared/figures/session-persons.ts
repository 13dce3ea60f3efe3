import { type SessionView, sessionKindCodes } from './session-view.ts';
import { NOT_REPORTED } from './usage-view.ts';

/** Persons who took part in a session: as counted, else as listed; {@link NOT_REPORTED} where neither is known. */
export function personsOf(view: SessionView, row: number): number {
  const counted = view.participants[row] ?? NOT_REPORTED;
  if (counted !== NOT_REPORTED) return counted;
  const from = view.groupStart[row] ?? 0;
  const to = view.groupStart[row + 1] ?? from;
  if (from === to) return NOT_REPORTED;
  let listed = 0;
  for (let group = from; group < to; group += 1) listed += view.groupCount[group] ?? 0;
  return listed;
}

/**
 * Accompaniments of a session (data.md, figure 7): the persons of an individual session, 1 where none is listed; the
 * participants of a workshop, {@link NOT_REPORTED} where nobody counted them.
 */
export function accompanimentsOf(view: SessionView, row: number): number {
  const persons = personsOf(view, row);
  return persons === NOT_REPORTED && view.kind[row] === sessionKindCodes.individual ? 1 : persons;
}
