import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { hoursText } from '#renderer/entity-ui/duration-text.ts';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import type { ImportTarget } from '#shared/domain/import-layout/import-layout.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';
import { euroText } from '#shared/messages/euro-text.ts';
import { useAllChoices } from './use-choices.ts';
import { useFieldLabel } from './use-field-label.ts';

/** How the preview says the fields that change. */
export type ChangeWords = {
  readonly label: (field: string) => string;
  /** A value as the screen says it: the labels of codes, days and durations in words, other texts as they are. */
  readonly value: (field: string, text: string) => string;
};

/** Between the values of a list on one line. */
const SEPARATOR = ' · ';

/** Fields of a record under the key of the column that fills them. */
const filledBy: Readonly<Record<string, string>> = {
  statusHistory: 'status',
  rhythms: 'rhythm',
  networkIds: 'networks',
  carrierId: 'carrier',
  parentOrganisation: 'carrier',
  hubId: 'hub',
  employerId: 'employer',
  externalIds: 'externalId',
  loanPointId: 'loanPoint',
  contacts: 'contactName',
};
const dayFields = new Set([
  'verifiedOn',
  'sourceUpdatedOn',
  'contractFrom',
  'contractTo',
  'acquiredOn',
  'from',
  'due',
  'handedOverOn',
  'returnedOn',
  'day',
]);
const sumFields = new Set(['value', 'deposit']);
const minuteFields = new Set(['weeklyOpening', 'weeklyFreeAccess', 'weeklyAccompanied']);

export function useChangeWords(target: ImportTarget): ChangeWords {
  const { i18n } = useTranslation();
  const label = useFieldLabel(target);
  const choicesOf = useAllChoices(target);
  const { language } = i18n;
  return useMemo(
    () => ({
      label: (field) => label(filledBy[field] ?? field),
      value: (field, text) => {
        if (dayFields.has(field)) return dayInWords(text, language);
        if (sumFields.has(field)) return euroText(Number(text), language);
        if (minuteFields.has(field)) return hoursText(Number(text));
        if (field === 'ftePercent') return (Number(text) / 100).toLocaleString(language);
        if (field === 'phone') return readableNumber(text);
        const choices = choicesOf(filledBy[field] ?? field);
        const labels = new Map(choices.map((choice) => [choice.value, choice.label]));
        return labels.size === 0
          ? text
          : text
              .split(SEPARATOR)
              .map((one) => worded(one, labels))
              .join(SEPARATOR);
      },
    }),
    [label, choicesOf, language],
  );
}

/** A code in words; what stands in brackets after it stays. */
function worded(text: string, labels: ReadonlyMap<string, string>): string {
  const [code = '', ...rest] = text.split(' ');
  return [labels.get(code) ?? code, ...rest].join(' ');
}
