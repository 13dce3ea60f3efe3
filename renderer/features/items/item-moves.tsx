import { Alert, Button } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '#renderer/components/dialog/confirm-dialog.tsx';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Item } from '#shared/domain/item/item.ts';
import type { Problem } from '#shared/domain/problem.ts';
import type { Transfer } from '#shared/domain/transfer/transfer.ts';
import classes from './items.module.css';

/** Where an item came from and went to, the last first. The last move can be taken back. */
export function ItemMoves({ item }: { readonly item: Item }) {
  const { t } = useTranslation('items');
  const { t: app } = useTranslation('app');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const known = useMoves(item.id);
  const [asked, setAsked] = useState<Transfer | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  if (known === undefined) return null;
  const { moves, nameOf } = known;
  const takeBack = async (): Promise<void> => {
    if (asked === null) return;
    const outcome = await api.deleteTransfer(asked.id);
    setAsked(null);
    setProblems(outcome.ok ? [] : outcome.problems);
    if (outcome.ok) notice(t('moves.undone'), outcome.value);
  };
  const holder = (loanPointId: string | null, placeId: string | null): string => {
    const id = loanPointId ?? placeId;
    return id === null ? t('moves.nobody') : nameOf(id);
  };
  return (
    <RecordSection title={t('page.tabs.moves')}>
      {problems.length > 0 && (
        <Alert color="red" role="alert" title={app('notDone')} mb="sm">
          <ProblemList problems={problems} />
        </Alert>
      )}
      {moves.length === 0 ? (
        <p className={classes.quiet}>{t('moves.none')}</p>
      ) : (
        <div className={classes.scroller}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('moves.day')}</th>
                <th scope="col">{t('moves.from')}</th>
                <th scope="col">{t('moves.to')}</th>
                <th scope="col">{t('moves.notes')}</th>
                <th scope="col" className={classes.acts}>
                  {t('maintenance.actions')}
                </th>
              </tr>
            </thead>
            <tbody>
              {moves.map((move, index) => (
                <tr key={move.id}>
                  <th scope="row">{dayText(move.on)}</th>
                  <td>{holder(move.fromLoanPointId, move.fromPlaceId)}</td>
                  <td>{holder(move.toLoanPointId, move.toPlaceId)}</td>
                  <td>{move.notes}</td>
                  <td className={classes.acts}>
                    {index === 0 && item.retiredOn === null && (
                      <Button
                        size="compact-sm"
                        variant="subtle"
                        aria-label={t('moves.undoNamed', { date: dayText(move.on) })}
                        onClick={() => setAsked(move)}
                      >
                        {t('moves.undo')}
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <ConfirmDialog
        opened={asked !== null}
        title={t('moves.undoTitle')}
        confirm={t('moves.undo')}
        cancel={app('cancel')}
        danger={false}
        busy={false}
        onConfirm={() => void takeBack()}
        onCancel={() => setAsked(null)}
      >
        {t('moves.undoBody')}
      </ConfirmDialog>
    </RecordSection>
  );
}

/** The moves of an item, the last first, and the names of who held it. */
function useMoves(itemId: string) {
  const { database } = useRegister();
  return useLiveQuery(async () => {
    const rows = await database.transfers.where('itemId').equals(itemId).toArray();
    const moves = rows
      .filter(({ deletedAt }) => deletedAt === null)
      .sort((a, b) => b.on.localeCompare(a.on) || b.createdAt.localeCompare(a.createdAt));
    const ids = moves.flatMap(({ fromLoanPointId, fromPlaceId, toLoanPointId, toPlaceId }) =>
      [fromLoanPointId, fromPlaceId, toLoanPointId, toPlaceId].filter((id) => id !== null),
    );
    const holders = [
      ...(await database.loanPoints.bulkGet(ids)),
      ...(await database.accessPoints.bulkGet(ids)),
    ];
    const names = new Map(holders.flatMap((row) => (row === undefined ? [] : [[row.id, row.name] as const])));
    return { moves, nameOf: (id: string) => names.get(id) ?? '…' };
  }, [database, itemId]);
}
