import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRowSelection } from '#renderer/components/table/row-selection.ts';
import { useFreeKey } from '#renderer/entity-ui/use-free-key.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { groupQueue, isShown } from '#shared/domain/ticket/queue-view.ts';
import { ActButton } from './act-button.tsx';
import { AssignDialog } from './assign-dialog.tsx';
import { actKeys, type QueueAct, queueActs, TAKE_KEY } from './queue-keys.ts';
import { queueLines } from './queue-lines.ts';
import { QueueList } from './queue-list.tsx';
import { useQueueMemory } from './queue-memory.ts';
import { QueuePreview } from './queue-preview.tsx';
import { QueueSelectionBar } from './queue-selection-bar.tsx';
import { QueueToolbar } from './queue-toolbar.tsx';
import classes from './ticket-queue.module.css';
import { useActiveTicket } from './use-active-ticket.ts';
import { useTake } from './use-take.tsx';
import type { OrderedQueue } from './use-ticket-queue.ts';

/** Where there is room for the ticket in force beside the queue. */
const BESIDE = '(min-width: 100rem)';

/** Where the queue leads, and the dialogs that other features lend it. */
export type QueueWays = {
  readonly onOpen: (ticketId: string) => void;
  readonly onOpenPlace: (placeId: string) => void;
  /** The dialog of an act on a ticket. */
  readonly renderAct: (act: QueueAct, ticketId: string, onClose: () => void) => ReactNode;
};

/** What is being done in a dialog: an act on a ticket, or the choice of who follows some. */
type Doing = { readonly act: QueueAct; readonly ticketId: string } | { readonly act: 'assign' } | null;

/** The queue where something waits: its views, its list, the ticket in force beside. */
export function FullQueue({
  queue,
  onOpen,
  onOpenPlace,
  renderAct,
}: QueueWays & { readonly queue: OrderedQueue }) {
  const { t } = useTranslation('ticketQueue');
  const { database, settings } = useRegister();
  const { memory, keep } = useQueueMemory(database.name);
  const { filter, grouping } = memory;
  const isBeside = useMediaQuery(BESIDE, undefined, { getInitialValueInEffect: false });
  const [focusAsked, setFocusAsked] = useState(0);
  const [doing, setDoing] = useState<Doing>(null);
  const take = useTake();
  const { lines, rows, ids } = useMemo(() => {
    const shown = queue.tickets.filter(({ row }) => isShown(row, filter, settings.officer));
    const groups = groupQueue(shown, grouping);
    const ordered = groups.flatMap(({ tickets }) => tickets.map(({ row }) => row));
    return { lines: queueLines(groups), rows: ordered, ids: ordered.map(({ id }) => id) };
  }, [queue, filter, grouping, settings.officer]);
  const selection = useRowSelection(ids);
  const chosen = rows.filter(({ id }) => selection.has(id));
  const active = useActiveTicket(rows, memory.activeId);
  const { row } = active;
  const open = (id: string): void => {
    keep({ activeId: id });
    onOpen(id);
  };
  const step = (by: number): void => {
    const next = rows[Math.min(rows.length - 1, Math.max(0, active.index + by))];
    if (next !== undefined) keep({ activeId: next.id });
    setFocusAsked((asked) => asked + 1);
  };
  const begin = (act: QueueAct): void => {
    // The act stays with the ticket, should another one come in force meanwhile.
    if (row !== undefined) setDoing({ act, ticketId: row.id });
  };
  const close = (): void => {
    setDoing(null);
    // The ticket that was acted on may have left: the focus does not stay with it.
    setFocusAsked((asked) => asked + 1);
  };
  const takeActive = (): void => void (row !== undefined && take([row]));
  const takeChosen = (): void => void take(chosen);
  useFreeKey('j', () => step(1));
  useFreeKey('k', () => step(-1));
  useFreeKey(actKeys.answered, () => begin('answered'));
  useFreeKey(actKeys.solved, () => begin('solved'));
  useFreeKey(actKeys.waiting, () => begin('waiting'));
  useFreeKey(actKeys.handedOver, () => begin('handedOver'));
  useFreeKey(actKeys.note, () => begin('note'));
  useFreeKey(TAKE_KEY, () => (chosen.length > 0 ? takeChosen() : takeActive()));
  return (
    <>
      <QueueToolbar
        tickets={queue.tickets}
        officer={settings.officer}
        filter={filter}
        onFilter={(next) => keep({ filter: next })}
        grouping={grouping}
        onGrouping={(next) => keep({ grouping: next })}
      />
      <QueueSelectionBar
        selection={selection}
        onTake={takeChosen}
        onAssign={() => setDoing({ act: 'assign' })}
      />
      {row === undefined ? (
        <EmptyView onAll={() => keep({ filter: 'all' })} />
      ) : (
        <div className={classes.beside}>
          <QueueList
            label={t('list.label')}
            queue={queue}
            lines={lines}
            grouping={grouping}
            ids={ids}
            activeId={row.id}
            onActive={(activeId) => keep({ activeId })}
            focusAsked={focusAsked}
            selection={selection}
            onOpen={open}
            opensOnClick={isBeside !== true}
          />
          {isBeside === true && (
            <QueuePreview
              row={row}
              queue={queue}
              onOpenPlace={onOpenPlace}
              acts={
                <>
                  <ActButton
                    main
                    label={t('acts.open')}
                    hint={t('keys.enter')}
                    onClick={() => open(row.id)}
                  />
                  <ActButton label={t('acts.take')} hint={TAKE_KEY.toUpperCase()} onClick={takeActive} />
                  {queueActs.map((act) => (
                    <ActButton
                      key={act}
                      label={t(`acts.${act}`)}
                      hint={actKeys[act].toUpperCase()}
                      onClick={() => begin(act)}
                    />
                  ))}
                </>
              }
            />
          )}
        </div>
      )}
      <p className={classes.hint}>{t('hint')}</p>
      {doing?.act === 'assign' && (
        <AssignDialog tickets={chosen} known={knownNames(queue, settings.officer)} onClose={close} />
      )}
      {doing !== null && doing.act !== 'assign' && renderAct(doing.act, doing.ticketId, close)}
    </>
  );
}

/** In place of the list while no ticket is in the view that is chosen. */
function EmptyView({ onAll }: { readonly onAll: () => void }) {
  const { t } = useTranslation('ticketQueue');
  return (
    <div className={classes.empty}>
      <h2>{t('nothing.title')}</h2>
      <p>{t('nothing.text')}</p>
      <Button variant="default" onClick={onAll}>
        {t('nothing.all')}
      </Button>
    </div>
  );
}

/** Whoever follows tickets of the queue, and the officer of this register. */
function knownNames({ tickets }: OrderedQueue, officer: string): readonly string[] {
  const names = new Set([officer, ...tickets.flatMap(({ row }) => row.assignee ?? [])]);
  return [...names].sort((a, b) => a.localeCompare(b, 'fr'));
}
