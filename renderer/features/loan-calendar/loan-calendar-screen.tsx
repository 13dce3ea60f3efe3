import { Anchor, Button } from '@mantine/core';
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoanPoints } from '#renderer/entity-ui/use-loan-points.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import type { CalendarLine } from '#renderer/workers/loan-api.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { BookingWish } from '#shared/domain/loan/booking-wish.ts';
import type { CalendarAsked } from './calendar-asked.ts';
import { type CalendarAxis, calendarAxis } from './calendar-axis.ts';
import { CalendarGrid } from './calendar-grid.tsx';
import { CalendarLegend } from './calendar-legend.tsx';
import { CalendarPrint } from './calendar-print.tsx';
import { type CalendarFilter, calendarRows } from './calendar-rows.ts';
import { CalendarToolbar } from './calendar-toolbar.tsx';
import { calendarWords } from './calendar-words.ts';
import classes from './loan-calendar.module.css';
import { periodText } from './period-text.ts';
import type { PlacedStretch } from './placed-stretch.ts';
import { StretchDialog } from './stretch-dialog.tsx';
import { useCalendarPrint } from './use-calendar-print.ts';
import { useClosedDays } from './use-closed-days.ts';
import { useDrop } from './use-drop.tsx';

type Props = {
  readonly asked: CalendarAsked;
  readonly onAsk: (asked: CalendarAsked) => void;
  readonly onBook: (wish: BookingWish) => void;
  readonly onOpenLoan: (loanId: string) => void;
  /** Opens the page of an item or a kit. */
  readonly onOpenThing: (thing: { readonly itemId: string | null; readonly kitId: string | null }) => void;
  readonly onFree: () => void;
  /** Opens the list of items, where there is nothing to show. */
  readonly onItems: () => void;
  readonly onBack: () => void;
};

const noFilter: CalendarFilter = { search: '', category: '', heldOnly: false };
/** What the lines of the calendar are made of. */
const TABLES = [
  'loan',
  'loanLine',
  'item',
  'kit',
  'maintenance',
  'accessPoint',
  'organisation',
  'animator',
] as const;

/** `/prets/calendrier`: items and kits by loan point, and what holds them over a day, a week or a month. */
export function LoanCalendarScreen(props: Props) {
  const { asked, onAsk, onBook, onFree, onBack, onOpenThing: openThing } = props;
  const { t, i18n } = useTranslation('loanCalendar');
  useWindowTitle(t('title'));
  const today = useToday();
  const [filter, setFilter] = useState(noFilter);
  const [opened, setOpened] = useState<{
    readonly line: CalendarLine;
    readonly placed: readonly PlacedStretch[];
  } | null>(null);
  const axis = useMemo(() => calendarAxis(asked.view, asked.day ?? today), [asked.view, asked.day, today]);
  const words = useMemo(() => calendarWords(t, i18n.language, axis, today), [t, i18n.language, axis, today]);
  const points = useLoanPoints();
  const lines = useCalendarLines(asked.loanPointId, axis);
  const rows = useMemo(
    () =>
      lines === undefined || points === undefined
        ? undefined
        : calendarRows(
            lines,
            axis,
            today,
            filter,
            new Map(points.map(({ id, name }) => [id, name])),
            t('noLoanPoint'),
          ),
    [lines, points, axis, today, filter, t],
  );
  const closedOf = useClosedDays(points, axis);
  const onDrop = useDrop(axis, words);
  const { printing, print } = useCalendarPrint(t('fileName', { day: axis.from }));
  const book = (line: CalendarLine, from: number, to: number): void =>
    onBook({
      from: axis.slots[from]?.day ?? null,
      due: axis.slots[to]?.day ?? null,
      loanPointId: line.loanPointId,
      things: [{ itemId: line.itemId, kitId: line.itemId === null ? line.kitId : null, quantity: 1 }],
    });
  return (
    <div className={classes.screen} data-printing={printing || undefined}>
      <header className={classes.head}>
        <div>
          <Anchor component="button" type="button" size="sm" className={classes.back} onClick={onBack}>
            <IconArrowLeft size={15} aria-hidden />
            {t('back')}
          </Anchor>
          <h1>{t('title')}</h1>
        </div>
        <div className={classes.actions}>
          <Button size="xs" variant="default" onClick={onFree}>
            {t('free.open')}
          </Button>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPrinter size={15} aria-hidden />}
            disabled={rows === undefined || rows.length === 0}
            onClick={print}
          >
            {t('print')}
          </Button>
          <Button
            size="xs"
            onClick={() => onBook({ from: null, due: null, loanPointId: asked.loanPointId, things: [] })}
          >
            {t('book')}
          </Button>
        </div>
      </header>
      <CalendarToolbar
        asked={asked}
        axis={axis}
        today={today}
        onAsk={onAsk}
        filter={filter}
        onFilter={setFilter}
      />
      {rows === undefined ? null : rows.length === 0 ? (
        <EmptyCalendar
          narrowed={(lines?.length ?? 0) > 0}
          onClear={() => setFilter(noFilter)}
          onItems={props.onItems}
        />
      ) : (
        <div className={classes.grid}>
          <CalendarGrid
            label={t('gridLabel', { period: periodText(axis, i18n.language) })}
            rows={rows}
            axis={axis}
            words={words}
            closedOf={closedOf}
            onBook={book}
            onOpen={(line, placed) => setOpened({ line, placed })}
            onOpenThing={openThing}
            onDrop={onDrop}
          />
        </div>
      )}
      {rows !== undefined && rows.length > 0 && (
        <footer className={classes.foot}>
          <CalendarLegend />
          <p className={classes.hint}>{t('hint')}</p>
        </footer>
      )}
      {printing && rows !== undefined && (
        <CalendarPrint rows={rows} axis={axis} words={words} closedOf={closedOf} />
      )}
      {opened !== null && (
        <StretchDialog
          line={opened.line}
          placed={opened.placed}
          lines={lines ?? []}
          words={words}
          onClose={() => setOpened(null)}
          onOpenLoan={props.onOpenLoan}
          onOpenThing={() => openThing(opened.line)}
        />
      )}
    </div>
  );
}

/** The lines of the calendar; while those of other days are awaited, the former ones stay. */
function useCalendarLines(
  loanPointId: string | null,
  { from, to }: Pick<CalendarAxis, 'from' | 'to'>,
): readonly CalendarLine[] | undefined {
  const read = useCallback(
    (api: RegisterApi) => api.loanCalendar(loanPointId, from, to),
    [loanPointId, from, to],
  );
  const answer = useRegisterQuery(read, TABLES);
  const [kept, setKept] = useState(answer);
  if (answer !== undefined && answer !== kept) setKept(answer);
  return answer ?? kept;
}

type EmptyProps = {
  /** Whether there are lines that the filters leave out. */
  readonly narrowed: boolean;
  readonly onClear: () => void;
  readonly onItems: () => void;
};

function EmptyCalendar({ narrowed, onClear, onItems }: EmptyProps) {
  const { t } = useTranslation('loanCalendar');
  return (
    <div className={classes.empty}>
      <h2>{t(narrowed ? 'nothing.title' : 'empty.title')}</h2>
      <p>{t(narrowed ? 'nothing.text' : 'empty.text')}</p>
      {narrowed && (
        <Button variant="default" onClick={onClear}>
          {t('nothing.clear')}
        </Button>
      )}
      {!narrowed && (
        <Button variant="default" onClick={onItems}>
          {t('empty.items')}
        </Button>
      )}
    </div>
  );
}
