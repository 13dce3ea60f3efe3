import { participantParts } from '#shared/domain/session/session.ts';
import { accompanimentsOf, personsOf } from '#shared/figures/session-persons.ts';
import { type SessionView, sessionKindCodes } from '#shared/figures/session-view.ts';
import { NOT_REPORTED } from '#shared/figures/usage-view.ts';
import type { SessionMeasure } from './explore-measures.ts';

/** What a session says: the number, or the part and the whole of a share; `NOT_REPORTED` where it says nothing. */
export type Read = { value: number; whole: number };

/** The column that holds a measure as it is, where one does. */
export function plainColumn(view: SessionView, code: SessionMeasure): Int32Array | null {
  if (code === 'sessions.minutes') return view.minutes;
  return code === 'sessions.seats' ? view.seats : null;
}

/** Makes the reading of sessions that a measure needs; the same object is filled at each reading. */
export function makeReadSession(view: SessionView, code: SessionMeasure): (row: number) => Read {
  const said: Read = { value: NOT_REPORTED, whole: NOT_REPORTED };
  const plain = (column: Int32Array) => (row: number) => {
    said.value = column[row] ?? NOT_REPORTED;
    return said;
  };
  switch (code) {
    case 'sessions.number':
      return () => {
        said.value = 1;
        return said;
      };
    case 'sessions.participants':
      return (row) => {
        said.value = personsOf(view, row);
        return said;
      };
    case 'sessions.minutes':
      return plain(view.minutes);
    case 'sessions.seats':
      return plain(view.seats);
    case 'sessions.accompaniments':
      return (row) => {
        said.value = accompanimentsOf(view, row);
        return said;
      };
    case 'sessions.seatsTaken':
      return (row) => {
        const seats = view.seats[row] ?? NOT_REPORTED;
        const taken = personsOf(view, row);
        const both = seats > 0 && taken !== NOT_REPORTED;
        said.value = both ? taken : NOT_REPORTED;
        said.whole = both ? seats : NOT_REPORTED;
        return said;
      };
    case 'sessions.farUnion':
      return farUnionReader(view, said);
  }
}

/**
 * The union of two publics (data.md, figure 14), from the individual sessions that state both: persons without
 * employment, aged 60 or over, or both, of the persons whose situation and age are known.
 */
function farUnionReader(view: SessionView, said: Read): (row: number) => Read {
  const ages: readonly string[] = participantParts.age;
  const situations: readonly string[] = participantParts.situation;
  const old = ages.map((age) => age === 'from60to69' || age === 'over70' || age === 'over60');
  const noAge = ages.indexOf('notStated');
  const noSituation = situations.indexOf('notStated');
  const without = situations.indexOf('withoutEmployment');
  return (row) => {
    said.value = NOT_REPORTED;
    said.whole = NOT_REPORTED;
    if (view.kind[row] !== sessionKindCodes.individual) return said;
    const end = view.groupStart[row + 1] ?? 0;
    for (let group = view.groupStart[row] ?? 0; group < end; group += 1) {
      const age = view.groupAge[group] ?? noAge;
      const situation = view.groupSituation[group] ?? noSituation;
      if (age === noAge || situation === noSituation) continue;
      const count = view.groupCount[group] ?? 0;
      said.whole = Math.max(said.whole, 0) + count;
      said.value = Math.max(said.value, 0) + (old[age] === true || situation === without ? count : 0);
    }
    return said;
  };
}
