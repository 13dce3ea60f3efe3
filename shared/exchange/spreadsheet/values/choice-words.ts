import type { ImportTarget } from '#shared/domain/import-layout/import-layout.ts';
import type { FieldKey } from '#shared/exchange/spreadsheet/target-fields.ts';
import type { ChoiceList } from './choice-list.ts';
import { itemCategory, itemCondition, itemOrigin } from './item-words.ts';
import { national, withSynonyms } from './national-words.ts';
import { animatorKind, contract, employmentStatus, kind, roles } from './people-words.ts';
import {
  connection,
  form,
  origin,
  rhythm,
  status,
  typologyList,
  wheelchair,
  yesNo,
  zoning,
} from './place-words.ts';
import { sessionChoices } from './session-words.ts';
import { ticketChoices } from './ticket-words.ts';

const lists: Readonly<Record<ImportTarget, Readonly<Partial<Record<FieldKey, ChoiceList>>>>> = {
  accessPoint: {
    ...Object.fromEntries(
      Object.entries(national).map(([field, list]) => [field, withSynonyms(field, list ?? {})]),
    ),
    wheelchair,
    status,
    form,
    origin,
    connection,
    zoning,
    rhythm,
    animatorExpected: yesNo,
    typologies: typologyList(),
  },
  organisation: { kind, roles },
  animator: { kind: animatorKind, status: employmentStatus, contract },
  item: { category: itemCategory, condition: itemCondition, origin: itemOrigin },
  ticket: ticketChoices,
  session: sessionChoices,
  loan: { conditionOut: itemCondition, conditionIn: itemCondition },
};

/** The closed list that a field takes its values from; null for any other field. */
export function choiceList(target: ImportTarget, key: FieldKey): ChoiceList | null {
  return lists[target][key] ?? null;
}
