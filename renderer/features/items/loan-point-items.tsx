import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import { ItemTable } from './item-table.tsx';
import classes from './items.module.css';
import { KitTable } from './kits/kits-screen.tsx';
import { itemTables } from './use-item-row.ts';

type ItemsProps = { readonly loanPointId: string; readonly onOpenItem: (itemId: string) => void };

/** The items that a loan point lends. */
export function ItemsOfLoanPoint({ loanPointId, onOpenItem }: ItemsProps) {
  const { t } = useTranslation('items');
  const read = useCallback(
    (api: RegisterApi) => api.itemsOf({ kind: 'loanPoint', id: loanPointId }),
    [loanPointId],
  );
  const items = useRegisterQuery(read, itemTables);
  if (items === undefined) return null;
  return (
    <RecordSection title={t('title')}>
      {items.length === 0 ? (
        <p className={classes.quiet}>{t('loanPointPanel.noItems')}</p>
      ) : (
        <ItemTable
          items={items}
          onOpen={onOpenItem}
          where={{ title: t('fields.kitId'), text: ({ kitName }) => kitName }}
        />
      )}
    </RecordSection>
  );
}

type KitsProps = { readonly loanPointId: string; readonly onOpenKit: (kitId: string) => void };

/** The kits that a loan point lends. */
export function KitsOfLoanPoint({ loanPointId, onOpenKit }: KitsProps) {
  const { t } = useTranslation('items');
  const read = useCallback((api: RegisterApi) => api.kitsOf(loanPointId), [loanPointId]);
  const kits = useRegisterQuery(read, itemTables);
  if (kits === undefined) return null;
  return (
    <RecordSection title={t('kits.title')}>
      {kits.length === 0 ? (
        <p className={classes.quiet}>{t('kits.nothingHere')}</p>
      ) : (
        <KitTable kits={kits} onOpen={onOpenKit} />
      )}
    </RecordSection>
  );
}
