import { IconAlertTriangle, IconCheck, IconClock } from '@tabler/icons-react';
import type { TicketStanding } from '#shared/domain/ticket/ticket-standing.ts';
import classes from './standing-mark.module.css';

const icons = {
  late: IconAlertTriangle,
  running: IconClock,
  solvedLate: IconAlertTriangle,
  solvedInTime: IconCheck,
} as const;

type Props = { readonly standing: TicketStanding; readonly children: string };

/** How a ticket stands to its targets, told by a sign and by words. */
export function StandingMark({ standing, children }: Props) {
  const Icon = icons[standing];
  return (
    <span className={classes.mark} data-late={standing === 'late' || undefined}>
      <Icon size={14} aria-hidden />
      {children}
    </span>
  );
}
