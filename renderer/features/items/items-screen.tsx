import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListWords } from '#renderer/entity-ui/record-list/list-definition.ts';
import { type ChosenRecords, RecordList } from '#renderer/entity-ui/record-list/record-list.tsx';
import { useItemBulk } from './item-bulk.ts';
import { useItemList } from './item-list.tsx';
import { MaintenanceDialog } from './maintenance-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { RetireDialog } from './retire-dialog.tsx';

type Props = {
  readonly onOpen: (itemId: string) => void;
  readonly onCreate: () => void;
  readonly onCreateLot: () => void;
  readonly onLots: () => void;
  readonly onKits: () => void;
  readonly onImport: () => void;
  readonly importLabel: string;
  /** The menu of what is done more rarely: labels, values, figures. */
  readonly more: ReactNode;
  /** Prints the labels of the items chosen. */
  readonly onLabels: (ids: readonly string[]) => void;
};

/** *Matériel*: every item of the register, and what is done to many at once. */
export function ItemsScreen({
  onOpen,
  onCreate,
  onCreateLot,
  onLots,
  onKits,
  onImport,
  importLabel,
  more,
  onLabels,
}: Props) {
  const { t } = useTranslation('items');
  const definition = useItemList();
  const bulk = useItemBulk();
  const words = useMemo<ListWords>(
    () => ({
      title: t('title'),
      label: t('list.label'),
      search: t('list.search'),
      count: (shown, total) =>
        shown === total ? t('list.count', { count: total }) : t('list.countOf', { count: shown, total }),
      noMatchTitle: t('list.noMatchTitle'),
      noMatch: t('list.noMatch'),
    }),
    [t],
  );
  if (definition === undefined) return null;
  return (
    <RecordList
      definition={definition}
      words={words}
      onOpen={onOpen}
      bulk={bulk}
      chosenActs={(chosen) => (
        <>
          <ChosenItemActs {...chosen} />
          <Button size="compact-sm" variant="default" onClick={() => onLabels(chosen.ids)}>
            {t('acts.labels')}
          </Button>
        </>
      )}
      onNational={null}
      actions={
        <>
          <Button size="xs" variant="default" onClick={onKits}>
            {t('openKits')}
          </Button>
          <Button size="xs" variant="default" onClick={onLots}>
            {t('openLots')}
          </Button>
          {more}
          <Button size="xs" leftSection={<IconPlus size={15} aria-hidden />} onClick={onCreate}>
            {t('create')}
          </Button>
        </>
      }
      empty={
        <>
          <h2>{t('list.emptyTitle')}</h2>
          <p>{t('list.empty')}</p>
          <Group gap="sm">
            <Button onClick={onCreate}>{t('create')}</Button>
            <Button variant="default" onClick={onCreateLot}>
              {t('createLot')}
            </Button>
            <Button variant="default" onClick={onImport}>
              {importLabel}
            </Button>
          </Group>
        </>
      }
    />
  );
}

type Act = 'move' | 'retire' | 'maintain';

/** What can be done to the items chosen, each in a dialog over those chosen when it opened. */
function ChosenItemActs({ ids, clear }: ChosenRecords) {
  const { t } = useTranslation('items');
  const [asked, setAsked] = useState<{ readonly act: Act; readonly ids: readonly string[] } | null>(null);
  const dialog = { name: '', onClose: () => setAsked(null), onDone: clear };
  return (
    <>
      {(['move', 'retire', 'maintain'] as const).map((act) => (
        <Button key={act} size="compact-sm" variant="default" onClick={() => setAsked({ act, ids })}>
          {t(`acts.${act}`)}
        </Button>
      ))}
      {asked?.act === 'move' && (
        <MoveDialog {...dialog} moved={{ kind: 'items', ids: asked.ids, name: '' }} />
      )}
      {asked?.act === 'retire' && <RetireDialog {...dialog} ids={asked.ids} />}
      {asked?.act === 'maintain' && (
        <MaintenanceDialog {...dialog} maintenance={null} itemIds={asked.ids} ending={false} />
      )}
    </>
  );
}
