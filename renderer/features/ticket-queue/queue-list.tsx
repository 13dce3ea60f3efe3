import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { listTarget } from '#renderer/components/table/list-keys.ts';
import type { RowSelection } from '#renderer/components/table/row-selection.ts';
import type { TicketRow } from '#shared/domain/ticket/ticket-row.ts';
import { GROUP_HEIGHT, type QueueLine, TICKET_HEIGHT } from './queue-lines.ts';
import { QueueCells } from './queue-row.tsx';
import classes from './ticket-queue.module.css';
import type { OrderedQueue } from './use-ticket-queue.ts';

/** Lines in the page beyond each end of the screen. */
const OVERSCAN = 6;
const HEAD = 32;

type Props = {
  readonly label: string;
  readonly queue: OrderedQueue;
  readonly lines: readonly QueueLine<TicketRow>[];
  /** The tickets that are shown, in order. */
  readonly ids: readonly string[];
  /** The one that the keyboard stands on. */
  readonly activeId: string;
  readonly onActive: (id: string) => void;
  /** Counts the times that a key asked for the focus to go to the ticket in force. */
  readonly focusAsked: number;
  readonly selection: RowSelection;
  readonly onOpen: (id: string) => void;
};

/**
 * The queue, group by group; only the lines on the screen are in the page. Arrows, Home, End and page keys go from
 * ticket to ticket, Enter opens, Space chooses, with Shift all from the last one chosen, Ctrl+A all. The ticket in
 * force keeps the focus wherever an act moves it.
 */
export function QueueList(props: Props) {
  const { queue, lines, ids, activeId, onActive, selection, onOpen } = props;
  const { t } = useTranslation('ticketQueue');
  const scroller = useRef<HTMLDivElement>(null);
  const held = useRef(false);
  const activeLine = lines.findIndex((line) => line.key === activeId);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === 'group' ? GROUP_HEIGHT : TICKET_HEIGHT),
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: OVERSCAN,
    // A ticket that is gone to is not left under the head, nor without the name of its group above.
    scrollPaddingStart: HEAD + GROUP_HEIGHT,
    rangeExtractor: (range) =>
      [...new Set([activeLine, ...defaultRangeExtractor(range)])]
        .filter((index) => index >= 0 && index < range.count)
        .sort((a, b) => a - b),
  });
  // Heights follow from the lines: what was measured of others is forgotten.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the lines are what changes
  useEffect(() => virtualizer.measure(), [virtualizer, lines]);
  const focusActive = (): void =>
    scroller.current?.querySelector<HTMLElement>('[data-active]')?.focus({ preventScroll: true });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that it is asked, and not at first
  useEffect(() => {
    if (props.focusAsked === 0) return;
    virtualizer.scrollToIndex(activeLine);
    focusActive();
  }, [props.focusAsked]);
  // The ticket that had the focus may have left the queue: the next one takes it, unless it went elsewhere.
  useEffect(() => {
    if (held.current && document.activeElement === document.body) focusActive();
  });

  const onKeyDown = (event: KeyboardEvent, index: number, id: string): void => {
    if (event.altKey || event.metaKey || event.target !== event.currentTarget) return;
    const act = (run: () => void): void => {
      event.preventDefault();
      run();
    };
    if (event.key === 'Enter') return act(() => onOpen(id));
    if (event.key === ' ') return act(() => selection.choose(id, event.shiftKey));
    if (event.ctrlKey && event.key.toLowerCase() === 'a') return act(selection.chooseAll);
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / TICKET_HEIGHT) - 1;
    const target = listTarget(event.key, index, ids.length, page);
    const targetId = target === null ? undefined : ids[target];
    if (targetId === undefined) return;
    act(() => {
      onActive(targetId);
      virtualizer.scrollToIndex(lines.findIndex((line) => line.key === targetId));
      // The line is in the page by then, wherever it was.
      requestAnimationFrame(focusActive);
    });
  };
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      onFocus={() => {
        held.current = true;
      }}
      onBlur={(event) => {
        held.current = event.relatedTarget === null || event.currentTarget.contains(event.relatedTarget);
      }}
    >
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows take the focus, as the grid pattern wants
        role="grid"
        aria-label={props.label}
        aria-rowcount={lines.length + 1}
        aria-multiselectable
        className={classes.table}
      >
        <thead className={classes.tableHead}>
          <tr className={classes.header}>
            <th scope="col" className={classes.box}>
              <input
                type="checkbox"
                aria-label={t('list.chooseAll')}
                checked={selection.state === 'all'}
                ref={(box) => {
                  if (box !== null) box.indeterminate = selection.state === 'some';
                }}
                onChange={selection.state === 'all' ? selection.clear : selection.chooseAll}
              />
            </th>
            <th scope="col" className={classes.headerCell}>
              <abbr title={t('list.priority')}>{t('list.priorityShort')}</abbr>
            </th>
            <th scope="col" className={classes.headerCell}>
              {t('list.ticket')}
            </th>
            <th scope="col" className={classes.headerCell}>
              {t('list.situation')}
            </th>
            <th scope="col" className={classes.headerCell}>
              {t('list.target')}
            </th>
            <th scope="col" className={classes.headerCell}>
              {t('list.followedBy')}
            </th>
          </tr>
        </thead>
        <tbody className={classes.body} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const line = lines[index];
            if (line === undefined) return null;
            const place = { transform: `translateY(${start}px)` };
            if (line.kind === 'group')
              return (
                <tr
                  key={line.key}
                  aria-rowindex={index + 2}
                  className={classes.group}
                  style={place}
                  data-rank={line.title.kind === 'rank' ? line.title.rank : undefined}
                >
                  <th scope="rowgroup" colSpan={6}>
                    {line.title.kind === 'rank'
                      ? t(`ranks.${line.title.rank}`)
                      : (line.title.name ?? t('row.noPlace'))}{' '}
                    <span className={classes.groupCount}>{line.count}</span>
                  </th>
                </tr>
              );
            const { row } = line.ticket;
            const isActive = row.id === activeId;
            return (
              <tr
                key={line.key}
                aria-rowindex={index + 2}
                aria-selected={selection.has(row.id)}
                aria-current={isActive || undefined}
                data-active={isActive || undefined}
                tabIndex={isActive ? 0 : -1}
                className={classes.ticket}
                style={place}
                onFocus={() => {
                  if (!isActive) onActive(row.id);
                }}
                onDoubleClick={() => onOpen(row.id)}
                onKeyDown={(event) => onKeyDown(event, line.index, row.id)}
              >
                <td>
                  <label
                    className={classes.box}
                    // The focus stays on the ticket, whose keys then act.
                    onMouseDown={(event) => event.preventDefault()}
                  >
                    <input
                      type="checkbox"
                      tabIndex={-1}
                      aria-label={t('list.choose', { number: row.number })}
                      checked={selection.has(row.id)}
                      readOnly
                      onClick={(event) => selection.choose(row.id, event.shiftKey)}
                    />
                  </label>
                </td>
                <QueueCells ticket={line.ticket} queue={queue} />
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
