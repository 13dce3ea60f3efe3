import { Alert, Anchor, Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '#renderer/components/dialog/confirm-dialog.tsx';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { RecordHistory } from '#renderer/entity-ui/record-history.tsx';
import classes from '#renderer/entity-ui/record-page.module.css';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { type RecordPanel, RecordTabs } from '#renderer/entity-ui/record-tabs.tsx';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { itemTables } from '#renderer/features/items/use-item-row.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { ItemRow } from '#shared/domain/item/item-row.ts';
import type { Lot } from '#shared/domain/lot/lot.ts';
import type { LotRow } from '#shared/domain/lot/lot-row.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { LotContent } from './lot-content.tsx';
import { ShareDialog } from './share-dialog.tsx';

type Props = {
  readonly lotId: string;
  /** The open tab, as the address says it. */
  readonly tab: string | null;
  readonly onTab: (key: string) => void;
  readonly onEdit: () => void;
  readonly onBack: () => void;
  readonly onOpenItem: (itemId: string) => void;
  readonly onOpenOrganisation: (organisationId: string) => void;
};

/** The page of a lot: where its items are, those to share out, its history. */
export function LotScreen({ lotId, tab, onTab, onEdit, onBack, ...open }: Props) {
  const { t } = useTranslation('items');
  const { t: history } = useTranslation('history');
  const { database } = useRegister();
  const lot = useLiveQuery(async () => {
    const row = await database.lots.get(lotId);
    return row === undefined || row.deletedAt !== null ? null : row;
  }, [database, lotId]);
  const known = useLot(lotId);
  useWindowTitle(lot === undefined ? null : (lot?.name ?? t('lots.gone')));
  if (lot === undefined || known === undefined) return null;
  const panels = (row: LotRow, found: Lot): readonly RecordPanel[] => [
    {
      key: 'fiche',
      title: t('lots.tabs.sheet'),
      content: <LotContent lot={found} row={row} items={known.items} {...open} />,
    },
    {
      key: 'historique',
      title: t('lots.tabs.history'),
      content: (
        <RecordSection title={history('title')}>
          <RecordHistory table="lot" id={lotId} />
        </RecordSection>
      ),
    },
  ];
  return (
    <div className={classes.page}>
      <Anchor component="button" type="button" size="sm" className={classes.back} onClick={onBack}>
        <IconArrowLeft size={15} aria-hidden />
        {t('lots.back')}
      </Anchor>
      {lot === null || known.row === null ? (
        <p>{t('lots.gone')}</p>
      ) : (
        <>
          <LotHeader lot={lot} row={known.row} items={known.items} onEdit={onEdit} onDeleted={onBack} />
          <RecordTabs panels={panels(known.row, lot)} tab={tab} onTab={onTab} />
        </>
      )}
    </div>
  );
}

/** What is shown of a lot and its items; undefined while they load, a null row when it is not there. */
function useLot(
  lotId: string,
): { readonly row: LotRow | null; readonly items: readonly ItemRow[] } | undefined {
  const read = useCallback(
    async (api: RegisterApi) => {
      const [rows, items] = await Promise.all([api.lotRows(), api.itemsOf({ kind: 'lot', id: lotId })]);
      return { row: rows.find(({ id }) => id === lotId) ?? null, items };
    },
    [lotId],
  );
  return useRegisterQuery(read, itemTables);
}

type HeaderProps = {
  readonly lot: Lot;
  readonly row: LotRow;
  readonly items: readonly ItemRow[];
  readonly onEdit: () => void;
  readonly onDeleted: () => void;
};

function LotHeader({ lot, row, items, onEdit, onDeleted }: HeaderProps) {
  const { t } = useTranslation('items');
  const { t: app } = useTranslation('app');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const [asked, setAsked] = useState<'share' | 'delete' | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { id, name } = lot;
  const remove = async (): Promise<void> => {
    const outcome = await api.deleteLot(id);
    setAsked(null);
    setProblems(outcome.ok ? [] : outcome.problems);
    if (!outcome.ok) return;
    notice(t('lots.deleted', { name }), outcome.value);
    onDeleted();
  };
  return (
    <>
      <header className={classes.head}>
        <div className={classes.title}>
          <h1>{name}</h1>
          <p className={classes.line}>
            <span>{t('list.count', { count: row.items })}</span>
            {lot.origin !== null && <span>{t(`origins.${lot.origin}`)}</span>}
            {lot.receivedOn !== null && (
              <span>
                {t('lots.receivedOn')} {dayText(lot.receivedOn)}
              </span>
            )}
            {row.unplaced > 0 && (
              <span className={classes.warn}>{t('lots.left', { count: row.unplaced })}</span>
            )}
          </p>
        </div>
        <div className={classes.actions}>
          {row.unplaced > 0 && (
            <Button size="xs" onClick={() => setAsked('share')}>
              {t('lots.share')}
            </Button>
          )}
          <Button size="xs" variant={row.unplaced > 0 ? 'default' : 'filled'} onClick={onEdit}>
            {t('lots.edit')}
          </Button>
          <Button size="xs" variant="subtle" color="red" onClick={() => setAsked('delete')}>
            {t('lots.delete')}
          </Button>
        </div>
      </header>
      {problems.length > 0 && (
        <Alert color="red" role="alert" title={app('notDone')} mb="md">
          <ProblemList problems={problems} />
        </Alert>
      )}
      {asked === 'share' && <ShareDialog name={name} items={items} onClose={() => setAsked(null)} />}
      <ConfirmDialog
        opened={asked === 'delete'}
        title={t('lots.deleteTitle', { name })}
        confirm={t('lots.delete')}
        cancel={app('cancel')}
        danger
        busy={false}
        onConfirm={() => void remove()}
        onCancel={() => setAsked(null)}
      >
        {t('lots.deleteBody')}
      </ConfirmDialog>
    </>
  );
}
