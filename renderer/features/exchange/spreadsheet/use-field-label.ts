import type { ComboboxItem, ComboboxItemGroup, ComboboxParsedItem } from '@mantine/core';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportTarget } from '#shared/domain/import-layout/import-layout.ts';
import { fieldGroups, targetFields } from '#shared/exchange/spreadsheet/target-fields.ts';
import { fr } from '#shared/messages/fr.ts';
import { foldedWords } from '#shared/search/fold-text.ts';

/** The choice of a column that is not read. */
export const NOT_READ = 'not-read';

/** Words for the fields that a column fills; a key of another version is told as it is. */
export function useFieldLabel(target: ImportTarget): (field: string) => string {
  const { t } = useTranslation('spreadsheetFields');
  return useCallback(
    (field) => {
      const { accessPoint, organisation, animator, item, loan, ticket, session } = fr.spreadsheetFields;
      if (target === 'accessPoint') return isKey(accessPoint, field) ? t(`accessPoint.${field}`) : field;
      if (target === 'organisation') return isKey(organisation, field) ? t(`organisation.${field}`) : field;
      if (target === 'item') return isKey(item, field) ? t(`item.${field}`) : field;
      if (target === 'loan') return isKey(loan, field) ? t(`loan.${field}`) : field;
      if (target === 'ticket') return isKey(ticket, field) ? t(`ticket.${field}`) : field;
      if (target === 'session') return isKey(session, field) ? t(`session.${field}`) : field;
      return isKey(animator, field) ? t(`animator.${field}`) : field;
    },
    [t, target],
  );
}

/** The fields of a target to choose from, by group, after the choice of reading nothing. */
export function useFieldOptions(
  target: ImportTarget,
): readonly (ComboboxItem | ComboboxItemGroup<ComboboxItem>)[] {
  const { t } = useTranslation('spreadsheetImport');
  const { t: tFields } = useTranslation('spreadsheetFields');
  const label = useFieldLabel(target);
  return useMemo(() => {
    const fields = targetFields(target);
    const groups = fieldGroups.map((group) => ({
      group: tFields(`groups.${group}`),
      items: fields
        .filter((field) => field.group === group)
        .map(({ key }) => ({ value: key, label: label(key) })),
    }));
    return [
      { value: NOT_READ, label: t('columns.notRead') },
      ...groups.filter(({ items }) => items.length > 0),
    ];
  }, [t, tFields, target, label]);
}

/** The options whose label has words that begin as those typed, in their groups. */
export function optionsNamed(options: readonly ComboboxParsedItem[], search: string): ComboboxParsedItem[] {
  const typed = foldedWords(search);
  const isNamed = ({ label }: ComboboxItem): boolean => {
    const words = foldedWords(label);
    return typed.every((one) => words.some((word) => word.startsWith(one)));
  };
  const found: ComboboxParsedItem[] = [];
  for (const option of options) {
    if (!('group' in option)) {
      if (isNamed(option)) found.push(option);
      continue;
    }
    const items = option.items.filter(isNamed);
    if (items.length > 0) found.push({ ...option, items });
  }
  return found;
}

function isKey<K extends string>(labels: Readonly<Record<K, string>>, key: string): key is K {
  return key in labels;
}
