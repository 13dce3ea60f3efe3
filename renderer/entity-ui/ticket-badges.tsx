import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type NextTarget, nextTarget } from '#shared/domain/ticket/next-target.ts';
import type { Priority } from '#shared/domain/ticket/ticket.ts';
import type { ClockTargets, TicketSituation } from '#shared/domain/ticket/ticket-clock.ts';
import type { TicketRow } from '#shared/domain/ticket/ticket-row.ts';
import classes from './ticket-badges.module.css';
import { workingTimeText } from './working-time-text.ts';

type PriorityProps = {
  readonly priority: Priority;
  /** Only its rank is seen; its name is still read aloud. */
  readonly short?: boolean;
};

/** The priority of a ticket: its rank in a frame of its own, and its name. */
export function TicketPriorityBadge({ priority, short = false }: PriorityProps) {
  const { t } = useTranslation('tickets');
  const name = t(`priorityNames.${priority}`);
  return (
    <span className={classes.badge} title={short ? t(`priorities.${priority}`) : undefined}>
      <span className={classes.rank} data-priority={priority}>
        {priority.toUpperCase()}
      </span>
      {short ? <VisuallyHidden>{name}</VisuallyHidden> : name}
    </span>
  );
}

/** What a ticket is at: a mark whose shape differs too, and its word. */
export function TicketSituationBadge({ situation }: { readonly situation: TicketSituation }) {
  const { t } = useTranslation('tickets');
  return (
    <span className={classes.badge} data-situation={situation}>
      <span className={classes.mark} aria-hidden />
      {t(`situations.${situation}`)}
    </span>
  );
}

type LatenessProps = {
  readonly row: Pick<TicketRow, 'situation' | 'firstResponse' | 'resolution'>;
  /** Those of the ticket's priority (`targetsOf`). */
  readonly targets: ClockTargets;
};

/**
 * How a ticket stands to its targets: what is left to the next one, or how late it is; once it is solved, whether that
 * was in time. Nothing where its priority has no target.
 */
export function TicketLateness({ row, targets }: LatenessProps) {
  const { t } = useTranslation('tickets');
  const next = nextTarget(row, targets);
  if (next !== null) return <NextTargetText next={next} />;
  const { worked, missed } = row.resolution;
  if (missed === null || targets.resolution === null) return null;
  return missed ? (
    <Late>{t('lateness.solvedLate', { time: workingTimeText(worked - targets.resolution, t) })}</Late>
  ) : (
    <span className={classes.stopped}>{t('lateness.solvedInTime')}</span>
  );
}

function NextTargetText({ next: { clock, left, runs } }: { readonly next: NextTarget }) {
  const { t } = useTranslation('tickets');
  const of = t(`lateness.of.${clock}`);
  if (left < 0) return <Late>{t('lateness.late', { of, time: workingTimeText(-left, t) })}</Late>;
  const time = workingTimeText(left, t);
  return runs ? (
    <span>{t('lateness.left', { of, time })}</span>
  ) : (
    <span className={classes.stopped}>{t('lateness.stopped', { of, time })}</span>
  );
}

/** What is late, with a mark. */
function Late({ children }: { readonly children: string }) {
  return (
    <span className={classes.badge} data-late>
      <span className={classes.mark} aria-hidden />
      {children}
    </span>
  );
}
