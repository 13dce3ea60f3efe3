import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '#renderer/entity-ui/record-page.module.css';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { type RecordPanel, RecordTabs } from '#renderer/entity-ui/record-tabs.tsx';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Item } from '#shared/domain/item/item.ts';
import type { ItemRow } from '#shared/domain/item/item-row.ts';
import { ItemHeader } from './item-header.tsx';
import { ItemHistory } from './item-history.tsx';
import type { ItemLinks } from './item-links.ts';
import { ItemMaintenance } from './item-maintenance.tsx';
import { ItemMoves } from './item-moves.tsx';
import { ItemSheet } from './item-sheet.tsx';
import { useItemRow } from './use-item-row.ts';

type Props = ItemLinks & {
  readonly itemId: string;
  /** Told under the name: a loan that is late. */
  readonly notice: ReactNode;
  /** Buttons of other features beside the name: its label. */
  readonly actions: ReactNode;
  /** The tab of loans, which stands second; null while there is none. */
  readonly loans: RecordPanel | null;
  /** Tabs of other features, before the history. */
  readonly panels: readonly RecordPanel[];
  /** The open tab, as the address says it. */
  readonly tab: string | null;
  readonly onTab: (key: string) => void;
  readonly onEdit: () => void;
  readonly onBack: () => void;
};

/** The page of an item: what is known of it, its loans, maintenances and moves, documents, history. */
export function ItemScreen({ itemId, notice, actions, onBack, ...rest }: Props) {
  const { t } = useTranslation('items');
  const { database } = useRegister();
  const item = useLiveQuery(async () => {
    const row = await database.items.get(itemId);
    return row === undefined || row.deletedAt !== null ? null : row;
  }, [database, itemId]);
  const row = useItemRow(itemId);
  useWindowTitle(item === undefined ? null : item === null ? t('page.gone') : item.name);
  if (item === undefined || row === undefined) return null;
  return (
    <div className={classes.page}>
      <Anchor component="button" type="button" size="sm" className={classes.back} onClick={onBack}>
        <IconArrowLeft size={15} aria-hidden />
        {t('page.back')}
      </Anchor>
      {item === null || row === null ? (
        <p>{t('page.gone')}</p>
      ) : (
        <>
          <ItemHeader
            item={item}
            row={row}
            actions={actions}
            onEdit={rest.onEdit}
            onDeleted={onBack}
            onOpenLoan={rest.onOpenLoan}
          />
          {notice}
          <ItemTabs item={item} row={row} {...rest} />
        </>
      )}
    </div>
  );
}

type TabsProps = Omit<Props, 'itemId' | 'notice' | 'actions' | 'onBack'> & {
  readonly item: Item;
  readonly row: ItemRow;
};

function ItemTabs({ item, row, loans, panels, tab, onTab, onEdit, ...links }: TabsProps) {
  const { t } = useTranslation('items');
  const { t: history } = useTranslation('history');
  const own: readonly RecordPanel[] = [
    {
      key: 'fiche',
      title: t('page.tabs.sheet'),
      content: <ItemSheet item={item} row={row} onEdit={onEdit} links={links} />,
    },
    ...(loans === null ? [] : [loans]),
    {
      key: 'maintenance',
      title: t('page.tabs.maintenance'),
      content: <ItemMaintenance item={item} onOpenLoan={links.onOpenLoan} />,
    },
    { key: 'transferts', title: t('page.tabs.moves'), content: <ItemMoves item={item} /> },
  ];
  const past: RecordPanel = {
    key: 'historique',
    title: t('page.tabs.history'),
    content: (
      <RecordSection title={history('title')}>
        <ItemHistory itemId={item.id} />
      </RecordSection>
    ),
  };
  return <RecordTabs panels={[...own, ...panels, past]} tab={tab} onTab={onTab} />;
}
