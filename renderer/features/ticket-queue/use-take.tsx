import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { TicketRow } from '#shared/domain/ticket/ticket-row.ts';

/** What the queue needs to know of a ticket that is acted on. */
export type ActedOn = Pick<TicketRow, 'id' | 'number' | 'assignee'>;

/** Takes tickets: the officer of the register follows them from then on. What they follow already is left as it is. */
export function useTake(): (tickets: readonly ActedOn[]) => Promise<void> {
  const { t } = useTranslation('ticketQueue');
  const { t: app } = useTranslation('app');
  const { api, settings } = useRegister();
  const tell = useWrittenNotice();
  return useCallback(
    async (tickets) => {
      const others = tickets.filter(({ assignee }) => assignee !== settings.officer);
      const [first] = tickets;
      if (first === undefined) return;
      if (others.length === 0) {
        notifications.show({ message: t('acts.takenAlready', { count: tickets.length }) });
        return;
      }
      const outcome = await api.editTickets(
        others.map(({ id }) => id),
        { assignee: settings.officer },
      );
      if (outcome.ok)
        tell(t('acts.taken', { count: others.length, number: others[0]?.number }), outcome.value);
      else
        notifications.show({
          color: 'red',
          title: app('notDone'),
          message: <ProblemList problems={outcome.problems} />,
        });
    },
    [api, settings.officer, t, app, tell],
  );
}
