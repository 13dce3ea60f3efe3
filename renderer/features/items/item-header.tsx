import { Alert, Anchor, Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '#renderer/components/dialog/confirm-dialog.tsx';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { ItemStateBadge } from '#renderer/entity-ui/item-state-badge.tsx';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import classes from '#renderer/entity-ui/record-page.module.css';
import { useCategoryName } from '#renderer/entity-ui/use-category-name.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import type { Written } from '#renderer/workers/register-api.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Item } from '#shared/domain/item/item.ts';
import type { ItemRow } from '#shared/domain/item/item-row.ts';
import type { Outcome, Problem } from '#shared/domain/problem.ts';
import { MoveDialog } from './move-dialog.tsx';
import { RetireDialog } from './retire-dialog.tsx';

type Props = {
  readonly item: Item;
  readonly row: ItemRow;
  readonly actions: ReactNode;
  readonly onEdit: () => void;
  readonly onDeleted: () => void;
  readonly onOpenLoan: ((loanId: string) => void) | null;
};

/** Name, number and state of an item, and what can be done with it. */
export function ItemHeader({ item, row, actions, onEdit, onDeleted, onOpenLoan }: Props) {
  const { t } = useTranslation('items');
  const { t: app } = useTranslation('app');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const [asked, setAsked] = useState<'move' | 'retire' | 'delete' | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { id, name, retiredOn } = item;
  const run = async (act: Promise<Outcome<Written>>, message: string, done: () => void): Promise<void> => {
    const outcome = await act;
    setAsked(null);
    setProblems(outcome.ok ? [] : outcome.problems);
    if (!outcome.ok) return;
    notice(message, outcome.value);
    done();
  };
  return (
    <>
      <header className={classes.head}>
        <div className={classes.title}>
          <h1>{name}</h1>
          <ItemLine item={item} row={row} onOpenLoan={onOpenLoan} />
        </div>
        <div className={classes.actions}>
          <Button size="xs" onClick={onEdit}>
            {t('page.edit')}
          </Button>
          {actions}
          {retiredOn === null ? (
            <>
              <Button size="xs" variant="default" onClick={() => setAsked('move')}>
                {t('page.move')}
              </Button>
              <Button size="xs" variant="default" onClick={() => setAsked('retire')}>
                {t('page.retire')}
              </Button>
            </>
          ) : (
            <Button
              size="xs"
              variant="default"
              onClick={() =>
                void run(api.reinstateItems([id]), t('page.reinstated', { name }), () => undefined)
              }
            >
              {t('page.reinstate')}
            </Button>
          )}
          <Button size="xs" variant="subtle" color="red" onClick={() => setAsked('delete')}>
            {t('page.delete')}
          </Button>
        </div>
      </header>
      {problems.length > 0 && (
        <Alert color="red" role="alert" title={app('notDone')} mb="md">
          <ProblemList problems={problems} />
        </Alert>
      )}
      {asked === 'move' && (
        <MoveDialog moved={{ kind: 'items', ids: [id], name }} onClose={() => setAsked(null)} />
      )}
      {asked === 'retire' && <RetireDialog ids={[id]} name={name} onClose={() => setAsked(null)} />}
      <ConfirmDialog
        opened={asked === 'delete'}
        title={t('page.deleteTitle', { name })}
        confirm={t('page.delete')}
        cancel={app('cancel')}
        danger
        busy={false}
        onConfirm={() => void run(api.deleteItem(id), t('page.deleted', { name }), onDeleted)}
        onCancel={() => setAsked(null)}
      >
        {t('page.deleteBody')}
      </ConfirmDialog>
    </>
  );
}

/** What stands under the name: number, category, state, and who has it. */
function ItemLine({
  item: { inventoryNumber, category, tracking, quantity, retiredOn, retiredReason },
  row: { state, out },
  onOpenLoan,
}: Pick<Props, 'item' | 'row' | 'onOpenLoan'>) {
  const { t } = useTranslation('items');
  const categoryName = useCategoryName();
  const held = out === null ? null : t('page.outWith', { name: out.borrower, date: dayText(out.due) });
  return (
    <p className={classes.line}>
      <span>{t('page.number', { number: inventoryNumber })}</span>
      <span>{categoryName(category)}</span>
      {tracking === 'counted' && <span>{t('table.quantity', { count: quantity })}</span>}
      <ItemStateBadge state={state} />
      {out !== null &&
        (onOpenLoan === null ? (
          <span>{held}</span>
        ) : (
          <Anchor component="button" type="button" ta="start" onClick={() => onOpenLoan(out.loanId)}>
            {held}
          </Anchor>
        ))}
      {retiredOn !== null && (
        <span>
          {t('page.retiredOn', {
            date: dayText(retiredOn),
            reason: retiredReason === null ? '' : t(`retirementReasons.${retiredReason}`).toLowerCase(),
          })}
        </span>
      )}
    </p>
  );
}
