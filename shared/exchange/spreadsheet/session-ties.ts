import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import { animatorName } from '#shared/domain/animator/animator-name.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { makeBorrowerFinder } from './loan-borrowers.ts';
import type { PlanningContext } from './planning-context.ts';
import { indexed } from './record-planner.ts';
import type { SheetReading } from './sheet-reading.ts';
import type { KnownRecords } from './spreadsheet-plan.ts';
import { mappedKey } from './values/choices.ts';

/** Finds what the rows of a log name; a name that is not known is told, and asked of the officer. */
export type SessionTies = {
  /** The place; null, and the row refused, where it is not known or was left out. */
  readonly place: (reading: SheetReading) => AccessPoint | null;
  /** The stop of a place by its name or commune; null, and told, where the place has none such. */
  readonly stop: (reading: SheetReading, place: AccessPoint) => string | null;
  /** The animator, in either order of the names; null, told and kept in the comment, where nobody bears the name. */
  readonly animator: (reading: SheetReading) => string | null;
};

/** Makes ready to find places (by id, the list's or the register's, or name), their stops, and animators. */
export function makeSessionTies(known: KnownRecords, context: PlanningContext): SessionTies {
  const people = makeBorrowerFinder(known, context.tools.today);
  const placeOf = new Map(known.accessPoints.map((place) => [place.id, place]));
  const placeOfId = indexed(known.accessPoints, ({ id, externalIds }) => [
    id,
    ...externalIds.map(({ value }) => foldText(value)),
  ]);
  const animators = new Set(known.animators.map(({ id }) => id));
  const placesAlike = finderOfAlike(known.accessPoints.map(({ id, name }) => [id, name]));
  const animatorsAlike = finderOfAlike(known.animators.map((one) => [one.id, animatorName(one)]));
  return {
    place: (reading) => {
      const given = reading.first('place');
      if (given === null) {
        reading.tell('spreadsheet/session-no-place', { header: '', text: '' }, {}, 'error');
        return null;
      }
      const { column, header, text } = given;
      const byHand = context.mapping.valuesOf(column).get(mappedKey(text));
      if (byHand === null) {
        reading.tell('spreadsheet/session-place-left-out', given, {}, 'error');
        return null;
      }
      const chosen = byHand === undefined ? undefined : placeOf.get(byHand);
      const numbered = chosen ?? placeOfId(text.trim()) ?? placeOfId(foldText(text));
      if (numbered !== null) return numbered;
      const commune = reading.first('placeCommune')?.text ?? null;
      const found = people(text, commune).filter(({ key }) => key === 'borrowerPlaceId');
      const only = found.length === 1 ? placeOf.get(found[0]?.id ?? '') : undefined;
      if (only !== undefined) return only;
      context.noteUnknown(column, header, 'place', text, () => placesAlike(text));
      const code =
        found.length === 0 ? 'spreadsheet/session-unknown-place' : 'spreadsheet/session-several-places';
      reading.tell(code, given, {}, 'error');
      return null;
    },
    stop: (reading, { stops }) => {
      const given = reading.first('stop');
      if (given === null) return null;
      const wanted = foldText(given.text);
      const named = stops.filter(({ name }) => foldText(name) === wanted);
      const found =
        named.length > 0 ? named : stops.filter(({ communeName }) => foldText(communeName ?? '') === wanted);
      const [only] = found;
      if (only !== undefined && found.length === 1) return only.id;
      reading.tell('spreadsheet/session-unknown-stop', given);
      reading.keep(given);
      return null;
    },
    animator: (reading) => {
      const given = reading.given('animator');
      const [first] = given;
      if (first === undefined) return null;
      const byHand = context.mapping.valuesOf(first.column).get(mappedKey(first.text));
      if (byHand === null || (byHand !== undefined && animators.has(byHand))) return byHand;
      const parts = given.map(({ text }) => text);
      const found = [parts, [...parts].reverse()].flatMap((names) =>
        people(names.join(' '), null).filter(({ key }) => key === 'borrowerAnimatorId'),
      );
      const ids = new Set(found.map(({ id }) => id));
      const [only] = ids;
      if (only !== undefined && ids.size === 1) return only;
      const about = { header: first.header, text: parts.join(' ') };
      // Where two columns make a name, no value of one of them stands for a person.
      if (given.length === 1)
        context.noteUnknown(first.column, first.header, 'animator', first.text, () =>
          animatorsAlike(first.text),
        );
      reading.tell(
        ids.size === 0 ? 'spreadsheet/session-unknown-animator' : 'spreadsheet/session-several-animators',
        about,
      );
      reading.keep(about);
      return null;
    },
  };
}

const LONG_WORD = 4;
const SUGGESTED = 3;

/** The records whose names share most long words with a text, at most three. */
function finderOfAlike(
  names: readonly (readonly [id: string, name: string])[],
): (text: string) => readonly string[] {
  const byWord = new Map<string, string[]>();
  for (const [id, name] of names)
    for (const word of longWords(name)) byWord.set(word, [...(byWord.get(word) ?? []), id]);
  return (text) => {
    const shared = new Map<string, number>();
    // A word that few names bear tells more than one that many do.
    for (const word of longWords(text)) {
      const bearers = byWord.get(word) ?? [];
      for (const id of bearers) shared.set(id, (shared.get(id) ?? 0) + 1 / bearers.length);
    }
    return [...shared]
      .sort(([, a], [, b]) => b - a)
      .slice(0, SUGGESTED)
      .map(([id]) => id);
  };
}

function longWords(text: string): readonly string[] {
  return [...new Set(foldText(text).split(' '))].filter((word) => word.length >= LONG_WORD);
}
