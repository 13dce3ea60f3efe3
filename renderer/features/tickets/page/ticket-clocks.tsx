import { useTranslation } from 'react-i18next';
import { workingTimeText } from '#renderer/entity-ui/working-time-text.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { TicketClockName } from '#shared/domain/ticket/next-target.ts';
import { apartLines, clockLines } from './clock-lines.ts';
import classes from './ticket-clocks.module.css';
import type { WholeTicket } from './use-ticket.ts';

/** Both clocks of a ticket against their targets, and the time spent waiting, apart. */
export function TicketClocks({ whole }: { readonly whole: WholeTicket }) {
  const { t } = useTranslation('ticketPage');
  const { t: tickets } = useTranslation('tickets');
  const apart = apartLines(whole.clock, { t, tickets });
  return (
    <section aria-label={t('clocks.title')} className={classes.clocks}>
      <ClockView name="firstResponse" whole={whole} />
      <ClockView name="resolution" whole={whole} />
      {apart.length > 0 && (
        <ul className={classes.apart}>
          {apart.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

type ViewProps = { readonly name: TicketClockName; readonly whole: WholeTicket };

function ClockView({ name, whole }: ViewProps) {
  const { t, i18n } = useTranslation('ticketPage');
  const { t: tickets } = useTranslation('tickets');
  const { timeZone } = useRegister().settings;
  const { clock, targets } = whole;
  const { worked, missed } = clock[name];
  const target = targets[name];
  const lines = clockLines(name, whole, { t, tickets, timeZone, language: i18n.language });
  return (
    <div className={classes.clock} data-missed={missed === true || undefined}>
      <h2>
        {t(`clocks.${name}`)}
        <small>
          {target === null
            ? t('clocks.noTarget')
            : t('clocks.target', { time: workingTimeText(target, tickets) })}
        </small>
      </h2>
      <p className={classes.stand}>
        {missed === true && <span className={classes.late} aria-hidden />}
        {lines.stand}
      </p>
      {target !== null && (
        <div className={classes.bar} aria-hidden>
          <span style={{ inlineSize: `${Math.min(100, (worked / target) * 100)}%` }} />
        </div>
      )}
      {lines.due !== null && <p className={classes.due}>{lines.due}</p>}
    </div>
  );
}
