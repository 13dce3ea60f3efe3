import { Alert, Anchor, Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '#renderer/components/dialog/confirm-dialog.tsx';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { KitStateBadge } from '#renderer/entity-ui/kit-state-badge.tsx';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import classes from '#renderer/entity-ui/record-page.module.css';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { MoveDialog } from '#renderer/features/items/move-dialog.tsx';
import type { Written } from '#renderer/workers/register-api.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { KitRow } from '#shared/domain/kit/kit-row.ts';
import type { Outcome, Problem } from '#shared/domain/problem.ts';

type Props = {
  readonly kit: KitRow;
  readonly actions: ReactNode;
  readonly onEdit: () => void;
  readonly onDeleted: () => void;
  readonly onOpenLoan: ((loanId: string) => void) | null;
};

/** Name and state of a kit, and what can be done with it. */
export function KitHeader({ kit, actions, onEdit, onDeleted, onOpenLoan }: Props) {
  const { t } = useTranslation('items');
  const { t: app } = useTranslation('app');
  const { api } = useRegister();
  const today = useToday();
  const notice = useWrittenNotice();
  const [asked, setAsked] = useState<'move' | 'retire' | 'delete' | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { id, name } = kit;
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
          <KitLine kit={kit} onOpenLoan={onOpenLoan} />
        </div>
        <div className={classes.actions}>
          <Button size="xs" onClick={onEdit}>
            {t('kits.edit')}
          </Button>
          {actions}
          {kit.retiredOn === null && (
            <>
              <Button size="xs" variant="default" onClick={() => setAsked('move')}>
                {t('kits.move')}
              </Button>
              <Button size="xs" variant="default" onClick={() => setAsked('retire')}>
                {t('kits.retire')}
              </Button>
            </>
          )}
          <Button size="xs" variant="subtle" color="red" onClick={() => setAsked('delete')}>
            {t('kits.delete')}
          </Button>
        </div>
      </header>
      {problems.length > 0 && (
        <Alert color="red" role="alert" title={app('notDone')} mb="md">
          <ProblemList problems={problems} />
        </Alert>
      )}
      {asked === 'move' && <MoveDialog moved={{ kind: 'kit', id, name }} onClose={() => setAsked(null)} />}
      <ConfirmDialog
        opened={asked === 'retire'}
        title={t('kits.retireTitle', { name })}
        confirm={t('kits.retire')}
        cancel={app('cancel')}
        danger={false}
        busy={false}
        onConfirm={() => void run(api.retireKit(id, today), t('kits.retired', { name }), () => undefined)}
        onCancel={() => setAsked(null)}
      >
        {t('kits.retireBody')}
      </ConfirmDialog>
      <ConfirmDialog
        opened={asked === 'delete'}
        title={t('kits.deleteTitle', { name })}
        confirm={t('kits.delete')}
        cancel={app('cancel')}
        danger
        busy={false}
        onConfirm={() => void run(api.deleteKit(id), t('kits.deleted', { name }), onDeleted)}
        onCancel={() => setAsked(null)}
      >
        {t('kits.deleteBody')}
      </ConfirmDialog>
    </>
  );
}

/** What stands under the name: number, state, loan point, and who has it. */
function KitLine({
  kit: { inventoryNumber, situation, loanPointName, retiredOn, out },
  onOpenLoan,
}: Pick<Props, 'kit' | 'onOpenLoan'>) {
  const { t } = useTranslation('items');
  const held = out === null ? null : t('kits.outWith', { name: out.borrower, date: dayText(out.due) });
  return (
    <p className={classes.line}>
      <KitStateBadge situation={situation} />
      {inventoryNumber !== null && <span>{t('page.number', { number: inventoryNumber })}</span>}
      <span>{loanPointName ?? t('page.nobody')}</span>
      {out !== null &&
        (onOpenLoan === null ? (
          <span>{held}</span>
        ) : (
          <Anchor component="button" type="button" ta="start" onClick={() => onOpenLoan(out.loanId)}>
            {held}
          </Anchor>
        ))}
      {retiredOn !== null && <span>{t('kits.retiredOn', { date: dayText(retiredOn) })}</span>}
    </p>
  );
}
