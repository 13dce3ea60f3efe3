import { type Period, periodLength } from '#shared/domain/calendar/period.ts';
import { foldText } from '#shared/search/fold-text.ts';

const NAME_LIMIT = 60;

/** The months of a file, `2025` for a calendar year, `2025-03` for a month, both ends else. */
export function periodPart(period: Period): string {
  if (periodLength(period) === 1) return period.from;
  if (periodLength(period) === 12 && period.from.endsWith('-01')) return period.from.slice(0, 4);
  return `${period.from}_${period.to}`;
}

/**
 * Names of the files of some places, `releve-<lieu>-<année>.xlsx`: letters without accents, so that any system and any
 * mailbox takes them; places of one name are told apart by a number.
 */
export function questionnaireNames(placeNames: readonly string[], period: Period): readonly string[] {
  const taken = new Set<string>();
  return placeNames.map((placeName) => {
    const place = namePart(placeName);
    let name = `releve-${place}-${periodPart(period)}.xlsx`;
    for (let turn = 2; taken.has(name); turn += 1)
      name = `releve-${place}-${turn}-${periodPart(period)}.xlsx`;
    taken.add(name);
    return name;
  });
}

function namePart(text: string): string {
  return foldText(text).replaceAll(' ', '-').slice(0, NAME_LIMIT).replace(/-+$/, '') || 'lieu';
}
