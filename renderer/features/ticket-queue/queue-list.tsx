import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { listTarget } from '#renderer/components/table/list-keys.ts';
import type { RowSelection } from '#renderer/components/table/row-selection.ts';
import type { QueueGrouping } from '#shared/domain/ticket/queue-view.ts';
import type { TicketRow } from '#shared/domain/ticket/ticket-row.ts';
import { QueueGroupRow } from './queue-group-row.tsx';
import { QueueHeader } from './queue-header.tsx';
import { GROUP_HEIGHT, type QueueLine, TICKET_HEIGHT } from './queue-lines.ts';
import { QueueRow } from './queue-row.tsx';
import classes from './ticket-queue.module.css';
import type { OrderedQueue } from './use-ticket-queue.ts';

/** Lines in the page beyond each end of the screen. */
const OVERSCAN = 6;
const HEAD = 32;

type Props = {
  readonly label: string;
  readonly queue: OrderedQueue;
  readonly lines: readonly QueueLine<TicketRow>[];
  readonly grouping: QueueGrouping;
  /** The tickets that are shown, in order. */
  readonly ids: readonly string[];
  /** The one that the keyboard stands on. */
  readonly activeId: string;
  readonly onActive: (id: string) => void;
  /** Counts the times that a key asked for the focus to go to the ticket in force. */
  readonly focusAsked: number;
  readonly selection: RowSelection;
  readonly onOpen: (id: string) => void;
  /** Whether a click opens a ticket; else it puts it in force, and two open it. */
  readonly opensOnClick: boolean;
};

/**
 * The queue, group by group; only the lines on the screen are in the page. Arrows, Home, End and page keys go from
 * ticket to ticket, Enter opens, Space chooses, with Shift all from the last one chosen, Ctrl+A all. The ticket in
 * force keeps the focus wherever an act moves it.
 */
export function QueueList(props: Props) {
  const { queue, lines, ids, activeId, onActive, selection, onOpen, focusAsked } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const isHeld = useRef(false);
  const asked = useRef(focusAsked);
  const lineOf = (id: string): number => lines.findIndex(({ key }) => key === id);
  const activeLine = lineOf(activeId);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === 'group' ? GROUP_HEIGHT : TICKET_HEIGHT),
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: OVERSCAN,
    // A ticket that is gone to is neither left under the head nor without the name of its group above.
    scrollPaddingStart: HEAD + GROUP_HEIGHT,
    rangeExtractor: (range) =>
      [...new Set([activeLine, ...defaultRangeExtractor(range)])]
        .filter((index) => index >= 0 && index < range.count)
        .sort((a, b) => a - b),
  });
  // Heights follow from the lines: what was measured of others is forgotten.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the lines are what changes
  useEffect(() => virtualizer.measure(), [virtualizer, lines]);
  // The focus goes to the ticket in force where a key asked for it, and where the ticket that had it left the queue.
  useEffect(() => {
    const isAsked = asked.current !== focusAsked;
    asked.current = focusAsked;
    if (!isAsked && !(isHeld.current && document.activeElement === document.body)) return;
    if (isAsked) virtualizer.scrollToIndex(activeLine);
    scroller.current?.querySelector<HTMLElement>('[data-active]')?.focus({ preventScroll: true });
  });

  /** What a key does on a ticket; null where it does nothing here. */
  const actOf = (event: KeyboardEvent, index: number, id: string): (() => void) | null => {
    if (event.key === 'Enter') return () => onOpen(id);
    if (event.key === ' ') return () => selection.choose(id, event.shiftKey);
    if (event.ctrlKey && event.key.toLowerCase() === 'a') return selection.chooseAll;
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / TICKET_HEIGHT) - 1;
    const target = listTarget(event.key, index, ids.length, page);
    const targetId = target === null ? undefined : ids[target];
    if (targetId === undefined) return null;
    return () => {
      // The line that takes the focus must be in the page: it is, once it is in force.
      asked.current = -1;
      virtualizer.scrollToIndex(lineOf(targetId));
      onActive(targetId);
    };
  };
  const onKeyDown = (event: KeyboardEvent, index: number, id: string): void => {
    if (event.altKey || event.metaKey || event.target !== event.currentTarget) return;
    const act = actOf(event, index, id);
    if (act === null) return;
    event.preventDefault();
    act();
  };
  return (
    <div ref={scroller} className={classes.scroller}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows take the focus, as the grid pattern wants
        role="grid"
        aria-label={props.label}
        aria-rowcount={lines.length + 1}
        aria-multiselectable
        className={classes.table}
        onFocus={() => {
          isHeld.current = true;
        }}
        onBlur={({ relatedTarget, currentTarget }) => {
          isHeld.current = relatedTarget === null || currentTarget.contains(relatedTarget);
        }}
      >
        <QueueHeader selection={selection} />
        <tbody className={classes.body} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const line = lines[index];
            if (line === undefined) return null;
            if (line.kind === 'group')
              return <QueueGroupRow key={line.key} line={line} rowIndex={index + 2} start={start} />;
            const { id } = line.ticket.row;
            return (
              <QueueRow
                key={line.key}
                ticket={line.ticket}
                queue={queue}
                placeIsTold={props.grouping === 'place'}
                rowIndex={index + 2}
                start={start}
                isActive={id === activeId}
                selection={selection}
                onFocus={() => onActive(id)}
                onClick={() => props.opensOnClick && onOpen(id)}
                onOpen={() => onOpen(id)}
                onKeyDown={(event) => onKeyDown(event, line.index, id)}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
