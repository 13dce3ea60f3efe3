import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import { euroText } from '#shared/messages/euro-text.ts';
import { ItemTable } from './item-table.tsx';
import classes from './items.module.css';
import { itemTables } from './use-item-row.ts';

type Props = { readonly placeId: string; readonly onOpenItem: (itemId: string) => void };

/** The items that were allotted to a place for good. */
export function ItemsOfPlace({ placeId, onOpenItem }: Props) {
  const { t, i18n } = useTranslation('items');
  const read = useCallback((api: RegisterApi) => api.itemsOf({ kind: 'place', id: placeId }), [placeId]);
  const items = useRegisterQuery(read, itemTables);
  if (items === undefined) return null;
  const known = items.flatMap(({ value, quantity, state }) =>
    value === null || state === 'retired' ? [] : [value * quantity],
  );
  const unknown = items.filter(({ value, state }) => value === null && state !== 'retired').length;
  return (
    <RecordSection title={t('placePanel.section')}>
      {items.length === 0 ? (
        <p className={classes.quiet}>{t('placePanel.none')}</p>
      ) : (
        <>
          <p className={classes.total}>
            <strong>{t('list.count', { count: items.length })}</strong>
            {known.length > 0 && (
              <span>
                {t('placePanel.value', {
                  value: euroText(
                    known.reduce((sum, value) => sum + value, 0),
                    i18n.language,
                  ),
                })}
              </span>
            )}
            {unknown > 0 && (
              <span className={classes.quiet}>{t('lots.withoutValue', { count: unknown })}</span>
            )}
          </p>
          <ItemTable items={items} onOpen={onOpenItem} />
        </>
      )}
    </RecordSection>
  );
}
