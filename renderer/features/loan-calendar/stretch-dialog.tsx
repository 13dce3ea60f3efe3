import { Button, Group, Modal, NativeSelect, Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import type { CalendarLine } from '#renderer/workers/loan-api.ts';
import type { LoanRow } from '#shared/domain/loan/loan-row.ts';
import type { CalendarWords } from './calendar-words.ts';
import { ExtendDialog } from './extend-dialog.tsx';
import classes from './loan-calendar.module.css';
import { MoveDialog } from './move-dialog.tsx';
import type { PlacedStretch } from './placed-stretch.ts';

type Props = {
  readonly line: CalendarLine;
  /** What holds the thing; several where it is counted. */
  readonly placed: readonly PlacedStretch[];
  /** The lines of the calendar: one may take the place of another. */
  readonly lines: readonly CalendarLine[];
  readonly words: CalendarWords;
  readonly onClose: () => void;
  readonly onOpenLoan: (loanId: string) => void;
  readonly onOpenThing: () => void;
};

/** What holds a thing, and what can be done about it without the mouse: other days, another thing, a later return. */
export function StretchDialog(props: Props) {
  const { line, placed, lines, words, onClose, onOpenLoan, onOpenThing } = props;
  const { t } = useTranslation('loanCalendar');
  const { t: app } = useTranslation('app');
  const [at, setAt] = useState(0);
  const one = placed[at];
  if (one === undefined) return null;
  const { loan } = one.stretch;
  const told = (
    <>
      {placed.length > 1 && (
        <NativeSelect
          label={t('dialog.which')}
          data={placed.map((other, index) => ({ value: String(index), label: words.barTitle(other) }))}
          value={String(at)}
          onChange={(event) => setAt(Number(event.currentTarget.value))}
        />
      )}
      <StretchFacts line={line} placed={one} words={words} />
    </>
  );
  const open = (
    <Button
      variant="default"
      onClick={() => {
        if (loan === null) onOpenThing();
        else onOpenLoan(loan.id);
      }}
    >
      {t(loan === null ? 'dialog.openThing' : 'dialog.openLoan')}
    </Button>
  );
  if (loan !== null && (one.kind === 'booked' || one.kind === 'waiting'))
    return (
      <MoveDialog
        key={loan.id}
        title={titleOf(loan)}
        loan={loan}
        line={line}
        placed={one}
        lines={lines}
        words={words}
        aside={open}
        onClose={onClose}
      >
        {told}
      </MoveDialog>
    );
  if (loan !== null && (one.kind === 'out' || one.kind === 'late'))
    return (
      <ExtendDialog
        key={loan.id}
        title={titleOf(loan)}
        loan={loan}
        words={words}
        aside={open}
        onClose={onClose}
      >
        {told}
      </ExtendDialog>
    );
  return (
    <Modal
      opened
      onClose={onClose}
      title={loan === null ? t('kinds.repair') : titleOf(loan)}
      centered
      size="lg"
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      <Stack gap="md">{told}</Stack>
      <Group justify="space-between" mt="lg">
        {open}
        <Button variant="default" onClick={onClose}>
          {app('close')}
        </Button>
      </Group>
    </Modal>
  );
}

function titleOf({ number, borrowerName }: LoanRow): string {
  return `${number} · ${borrowerName}`;
}

/** What is known of a stretch. */
function StretchFacts({
  line,
  placed,
  words,
}: Pick<Props, 'line' | 'words'> & { readonly placed: PlacedStretch }) {
  const { t } = useTranslation('loanCalendar');
  const { loan, from, to, preparationDays } = placed.stretch;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('thing'), words.lineTitle(line)],
    [
      t('dialog.state'),
      placed.kind === 'late' && loan !== null
        ? `${t('kinds.late')} (${t('late', { count: loan.daysLate })})`
        : t(`kinds.${placed.kind}`),
    ],
    [
      t('dialog.days'),
      loan !== null
        ? words.run(loan)
        : to === null
          ? t('run.since', { from: dayText(from) })
          : words.run({ from, due: to, fromTime: null, dueTime: null }),
    ],
    ...(preparationDays > 0
      ? [[t('kinds.preparation'), t('preparation', { count: preparationDays })] as const]
      : []),
    ...(loan !== null && loan.things.length > 1
      ? [
          [
            t('dialog.with'),
            t('dialog.things', { count: loan.things.length, names: loan.things.join(' ; ') }),
          ] as const,
        ]
      : []),
    ...(loan?.purpose == null ? [] : [[t('dialog.purpose'), loan.purpose] as const]),
  ];
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value]) => (
        <FactLine key={name} name={name}>
          {value}
        </FactLine>
      ))}
    </dl>
  );
}

function FactLine({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
