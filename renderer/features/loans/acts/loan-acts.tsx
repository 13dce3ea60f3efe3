import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '#renderer/components/dialog/confirm-dialog.tsx';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import type { WholeLoan } from '#renderer/features/loans/page/use-loan.ts';
import type { Written } from '#renderer/workers/register-api.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Outcome, Problem } from '#shared/domain/problem.ts';
import { CancelDialog } from './cancel-dialog.tsx';
import { ExtendDialog } from './extend-dialog.tsx';
import { HandOverDialog } from './hand-over-dialog.tsx';
import { ReminderDialog } from './reminder-dialog.tsx';
import { ReturnDialog } from './return-dialog.tsx';

type Props = {
  readonly whole: WholeLoan;
  readonly onEdit: () => void;
  readonly onDeleted: () => void;
  readonly onProblems: (problems: readonly Problem[]) => void;
};

type Asked = 'handOver' | 'return' | 'extend' | 'remind' | 'cancel' | 'takeBack' | 'delete';

/** What can be done with a loan as it stands, the next thing first. */
export function LoanActs({ whole, onEdit, onDeleted, onProblems }: Props) {
  const { t } = useTranslation('loans');
  const [asked, setAsked] = useState<Asked | null>(null);
  const { api } = useRegister();
  const today = useToday();
  const run = useRun(onProblems);
  const { loan, row, lines } = whole;
  const { id, number } = loan;
  const { state } = row;
  const close = (): void => setAsked(null);
  const nothingBack = lines.every(({ returnedOn }) => returnedOn === null);
  const owesDeposit =
    state === 'returned' && loan.depositReceivedOn !== null && loan.depositReturnedOn === null;
  const ask = (act: Asked) => () => {
    onProblems([]);
    setAsked(act);
  };
  return (
    <>
      {state === 'waiting' && (
        <Button size="xs" onClick={() => void run(() => api.confirmLoan(id), t('page.confirmed'))}>
          {t('page.confirm')}
        </Button>
      )}
      {state === 'booked' && (
        <Button size="xs" onClick={ask('handOver')}>
          {t('page.handOver')}
        </Button>
      )}
      {state === 'out' && (
        <Button size="xs" onClick={ask('return')}>
          {t('page.return')}
        </Button>
      )}
      {state === 'out' && row.daysLate > 0 && <Quiet label={t('page.remind')} onClick={ask('remind')} />}
      {(state === 'out' || state === 'booked') && <Quiet label={t('page.extend')} onClick={ask('extend')} />}
      {owesDeposit && (
        <Quiet
          label={t('page.depositBack')}
          onClick={() =>
            void run(
              () => api.returnLoan(id, { on: today, things: [], depositReturnedOn: today }),
              t('page.depositBackDone'),
            )
          }
        />
      )}
      {state !== 'cancelled' && <Quiet label={t('page.edit')} onClick={onEdit} />}
      {(state === 'waiting' || state === 'booked') && (
        <Quiet label={t('page.cancel')} onClick={ask('cancel')} />
      )}
      {state === 'out' && nothingBack && <Quiet label={t('page.takeBack')} onClick={ask('takeBack')} />}
      {loan.handedOverOn === null && (
        <Button size="xs" variant="subtle" color="red" onClick={ask('delete')}>
          {t('page.delete')}
        </Button>
      )}
      {asked === 'handOver' && <HandOverDialog whole={whole} onClose={close} />}
      {asked === 'return' && <ReturnDialog whole={whole} onClose={close} />}
      {asked === 'extend' && <ExtendDialog loan={loan} onClose={close} />}
      {asked === 'remind' && <ReminderDialog whole={whole} onClose={close} />}
      {asked === 'cancel' && <CancelDialog loan={loan} onClose={close} />}
      <AskFirst
        opened={asked === 'takeBack'}
        title={t('page.takeBackTitle', { number })}
        body={t('page.takeBackBody')}
        confirm={t('page.takeBack')}
        onConfirm={() => {
          close();
          void run(() => api.undoHandOver(id), t('page.takenBack'));
        }}
        onCancel={close}
      />
      <AskFirst
        opened={asked === 'delete'}
        title={t('page.deleteTitle', { number })}
        body={t('page.deleteBody')}
        confirm={t('page.delete')}
        onConfirm={() => {
          close();
          void run(() => api.deleteLoan(id), t('page.deleted', { number }), onDeleted);
        }}
        onCancel={close}
      />
    </>
  );
}

function Quiet({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <Button size="xs" variant="default" onClick={onClick}>
      {label}
    </Button>
  );
}

type AskProps = {
  readonly opened: boolean;
  readonly title: string;
  readonly body: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

function AskFirst({ body, ...rest }: AskProps) {
  const { t: app } = useTranslation('app');
  return (
    <ConfirmDialog {...rest} cancel={app('back')} danger busy={false}>
      {body}
    </ConfirmDialog>
  );
}

/** Carries out an act that asks nothing more, and tells what came of it. */
function useRun(
  onProblems: (problems: readonly Problem[]) => void,
): (act: () => Promise<Outcome<Written>>, message: string, done?: () => void) => Promise<void> {
  const notice = useWrittenNotice();
  return async (act, message, done) => {
    const outcome = await act();
    if (!outcome.ok) {
      onProblems(outcome.problems);
      return;
    }
    onProblems([]);
    notice(message, outcome.value);
    done?.();
  };
}
