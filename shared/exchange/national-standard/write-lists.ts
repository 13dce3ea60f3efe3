import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import { typologies } from '#shared/domain/access-point/typologies.ts';
import { type ClosedList, closedLists } from './closed-values.ts';
import { listOfField } from './field-rules.ts';
import { type NationalField, nationalFields } from './fields.ts';
import type { RowWriting } from './row-writing.ts';

/** Writes the fields that hold several values: the standard's exact words for our codes, `|` between them. */
export function writeLists(writing: RowWriting, place: AccessPoint): void {
  for (const field of nationalFields)
    if (isClosed(field)) {
      const list = listOfField[field];
      writing.setSeveral(field, wordsOf(list, place[list]));
    }
  writing.setSeveral('autres_formations_labels', place.otherTrainingLabels);
  writing.setSeveral('typologie', place.typologies);
  for (const code of place.typologies)
    if (!Object.hasOwn(typologies, code) && writing.row.typologie?.split('|').includes(code) === true)
      writing.tell('export/typology', 'typologie', code);
}

function isClosed(field: NationalField): field is keyof typeof listOfField {
  return field in listOfField;
}

function wordsOf(list: ClosedList, codes: readonly string[]): readonly string[] {
  const words = new Map<string, string>(Object.entries(closedLists[list]));
  return codes.map((code) => words.get(code) ?? code);
}
