import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '#renderer/components/dialog/confirm-dialog.tsx';
import { ArticleDialog } from '#renderer/features/tickets/links/article-dialog.tsx';
import { DuplicateDialog } from '#renderer/features/tickets/links/duplicate-dialog.tsx';
import { RepairDialog } from '#renderer/features/tickets/links/repair-dialog.tsx';
import type { WholeTicket } from '#renderer/features/tickets/page/use-ticket.ts';
import classes from '#renderer/features/tickets/tickets.module.css';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Problem } from '#shared/domain/problem.ts';
import type { TicketRow } from '#shared/domain/ticket/ticket-row.ts';
import { ActDialog } from './act-dialog.tsx';
import { MoreActs } from './more-acts.tsx';
import { actKeys, type OfferedAct, offeredActs } from './offered-acts.ts';
import { keyOfOther, type OtherAct, otherActs, otherKeys } from './other-acts.ts';
import { useActKeys } from './use-act-keys.ts';
import { useRun } from './use-run.ts';

export type TicketActsProps = {
  readonly whole: WholeTicket;
  /** The tickets that say the same. */
  readonly same: readonly TicketRow[];
  readonly onEdit: () => void;
  readonly onPrint: () => void;
  /** Writes a sheet from the ticket; null where that is not to be done. */
  readonly onWriteArticle: (() => void) | null;
  readonly onDeleted: () => void;
  readonly onProblems: (problems: readonly Problem[]) => void;
};

/** What can be done with a ticket as it stands, each by a button and by a key. */
export function TicketActs(props: TicketActsProps) {
  const { whole, same, onEdit, onPrint, onWriteArticle, onDeleted, onProblems } = props;
  const { t } = useTranslation('ticketPage');
  const { api, settings } = useRegister();
  const [asked, setAsked] = useState<OfferedAct | OtherAct | null>(null);
  const run = useRun(onProblems);
  const { ticket, events } = whole;
  const offered = offeredActs(events, whole.clock.situation);
  const all = [...offered.main, ...offered.rare];
  const others = otherActs(ticket, whole.clock, settings.officer, onWriteArticle !== null);
  const ask = (act: OfferedAct | OtherAct): void => {
    onProblems([]);
    if (act === 'take') void run(() => api.editTicket(ticket.id, { assignee: settings.officer }), t('taken'));
    else if (act === 'edit') onEdit();
    else if (act === 'print') onPrint();
    else if (act === 'writeArticle') onWriteArticle?.();
    else setAsked(act);
  };
  useActKeys((act) => {
    if (asked === null && [...all, ...others].some((one) => one === act)) ask(act);
  });
  const close = (): void => setAsked(null);
  const act = all.find((one) => one === asked);
  return (
    <div className={classes.acts}>
      {offered.main.map((one, index) => (
        <ActButton key={one} act={one} first={index === 0} onClick={() => ask(one)} />
      ))}
      {others.includes('take') && (
        <Button
          size="xs"
          variant="default"
          aria-keyshortcuts={otherKeys.take}
          rightSection={<kbd className={classes.key}>{otherKeys.take}</kbd>}
          onClick={() => ask('take')}
        >
          {t('other.take')}
        </Button>
      )}
      <MoreActs
        acts={[
          ...offered.rare.map((one) => ({
            label: t(`acts.${one}.button`),
            shortcut: actKeys[one],
            danger: false,
            onClick: () => ask(one),
          })),
          ...others
            .filter((one) => one !== 'take')
            .map((one) => ({
              label: t(`other.${one}`),
              shortcut: keyOfOther(one),
              danger: one === 'delete',
              onClick: () => ask(one),
            })),
        ]}
      />
      {act !== undefined && <ActDialog kind={act} whole={whole} same={same} onClose={close} />}
      {asked === 'article' && <ArticleDialog whole={whole} onClose={close} />}
      {asked === 'duplicate' && <DuplicateDialog whole={whole} onClose={close} />}
      {asked === 'repair' && <RepairDialog whole={whole} onClose={close} />}
      <DeleteTicket
        opened={asked === 'delete'}
        whole={whole}
        onCancel={close}
        onConfirm={() => {
          close();
          void run(() => api.deleteTicket(ticket.id), t('deleted', { number: ticket.number }), onDeleted);
        }}
      />
    </div>
  );
}

type ButtonProps = { readonly act: OfferedAct; readonly first: boolean; readonly onClick: () => void };

function ActButton({ act, first, onClick }: ButtonProps) {
  const { t } = useTranslation('ticketPage');
  return (
    <Button
      size="xs"
      variant={first ? 'filled' : 'default'}
      aria-keyshortcuts={actKeys[act]}
      rightSection={<kbd className={classes.key}>{actKeys[act]}</kbd>}
      onClick={onClick}
    >
      {t(`acts.${act}.button`)}
    </Button>
  );
}

type DeleteProps = {
  readonly opened: boolean;
  readonly whole: WholeTicket;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

function DeleteTicket({ opened, whole: { ticket }, onConfirm, onCancel }: DeleteProps) {
  const { t } = useTranslation('ticketPage');
  const { t: app } = useTranslation('app');
  return (
    <ConfirmDialog
      opened={opened}
      title={t('deleteTitle', { number: ticket.number })}
      confirm={t('other.delete')}
      cancel={app('back')}
      danger
      busy={false}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      {t('deleteBody')}
    </ConfirmDialog>
  );
}
