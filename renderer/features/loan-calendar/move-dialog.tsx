import { Select, SimpleGrid, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { DayInput } from '#renderer/entity-ui/day-input.tsx';
import { EntryDialog, useEntry } from '#renderer/entity-ui/entry-dialog.tsx';
import { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import type { CalendarLine } from '#renderer/workers/loan-api.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { LoanRow } from '#shared/domain/loan/loan-row.ts';
import { lineKey } from './calendar-rows.ts';
import type { CalendarWords } from './calendar-words.ts';
import type { PlacedStretch } from './placed-stretch.ts';
import { isHeldItself } from './use-grid-drag.ts';

/** Things offered at once in place of another: typing narrows them. */
const OFFERED = 60;

type Props = {
  readonly title: string;
  readonly loan: LoanRow;
  readonly line: CalendarLine;
  readonly placed: PlacedStretch;
  readonly lines: readonly CalendarLine[];
  readonly words: CalendarWords;
  readonly aside: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Gives a booking other days, or another thing: what the mouse does by a drag. */
export function MoveDialog({ title, loan, line, placed, lines, words, aside, onClose, children }: Props) {
  const { t } = useTranslation('loanCalendar');
  const { api } = useRegister();
  const today = useToday();
  const notice = useWrittenNotice();
  const entry = useEntry({
    from: dayText(loan.from),
    fromTime: loan.fromTime ?? '',
    due: dayText(loan.due),
    dueTime: loan.dueTime ?? '',
    thing: lineKey(line),
  });
  const { values, set, error } = entry;
  const { held } = placed.stretch;
  const others = lines.filter((other) => (other.itemId === null) === (line.itemId === null));
  const submit = (): void => {
    const read = new FieldReader();
    const from = read.day('from', values.from, today) ?? loan.from;
    const due = read.day('due', values.due, today) ?? loan.due;
    if (read.problems.length > 0) {
      entry.refuse(read.problems);
      return;
    }
    const run = { from, fromTime: values.fromTime || null, due, dueTime: values.dueTime || null };
    const target = others.find((other) => lineKey(other) === values.thing) ?? line;
    const swap =
      lineKey(target) === lineKey(line) || held === null
        ? null
        : {
            from: held,
            to: {
              itemId: target.itemId,
              kitId: target.itemId === null ? target.kitId : null,
              quantity: held.quantity,
            },
          };
    void entry.run(
      async () => api.moveLoan(loan.id, run, swap),
      (written) => {
        const said = { number: loan.number, borrower: loan.borrowerName, run: words.run(run) };
        const message =
          written.changeSetId === null
            ? t('dialog.unchanged')
            : swap === null
              ? t('drag.moved', said)
              : t('drag.swapped', { ...said, thing: words.lineTitle(target) });
        notice(message, written);
        onClose();
      },
    );
  };
  return (
    <EntryDialog
      title={title}
      confirm={t('dialog.move')}
      entry={entry}
      onSubmit={submit}
      onClose={onClose}
      aside={aside}
    >
      {children}
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <DayInput
          label={t('dialog.from')}
          required
          error={error('from')}
          value={values.from}
          onChange={(text) => set({ from: text })}
        />
        <TextInput
          type="time"
          label={t('dialog.fromTime')}
          error={error('fromTime')}
          value={values.fromTime}
          onChange={(event) => set({ fromTime: event.currentTarget.value })}
        />
        <DayInput
          label={t('dialog.due')}
          required
          error={error('due')}
          value={values.due}
          onChange={(text) => set({ due: text })}
        />
        <TextInput
          type="time"
          label={t('dialog.dueTime')}
          error={error('dueTime')}
          value={values.dueTime}
          onChange={(event) => set({ dueTime: event.currentTarget.value })}
        />
      </SimpleGrid>
      {isHeldItself(line, placed) && others.length > 1 && (
        <Select
          label={t('dialog.thing')}
          description={t('dialog.thingHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          searchable
          allowDeselect={false}
          limit={OFFERED}
          nothingFoundMessage={t('nothing.title')}
          data={others.map((other) => ({ value: lineKey(other), label: words.lineTitle(other) }))}
          value={values.thing}
          onChange={(thing) => set({ thing: thing ?? lineKey(line) })}
        />
      )}
    </EntryDialog>
  );
}
