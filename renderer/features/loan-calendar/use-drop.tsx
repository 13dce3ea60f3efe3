import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { WantedThing } from '#shared/domain/loan/loan-wish.ts';
import type { CalendarAxis } from './calendar-axis.ts';
import type { CalendarWords } from './calendar-words.ts';
import { draggedRun } from './dragged-run.ts';
import type { StretchDrop } from './use-grid-drag.ts';

/** A refusal says who holds the thing, and until when: it stays long enough to be read. */
const REFUSED_FOR = 15_000;

/** Writes what a drag means: a booking moves, or takes another thing; what is out is made longer. Each can be undone. */
export function useDrop(axis: CalendarAxis, words: CalendarWords): (drop: StretchDrop) => Promise<void> {
  const { t } = useTranslation('loanCalendar');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  return useCallback(
    async ({ line, target, placed, part, steps }) => {
      const { loan, held } = placed.stretch;
      const run = draggedRun(axis, placed.stretch, part, steps);
      if (loan === null) return;
      if (run === null) {
        notifications.show({ message: t('drag.needsHours'), autoClose: REFUSED_FOR });
        return;
      }
      const out = loan.state === 'out';
      if (out && run.due <= loan.due) {
        notifications.show({
          message: t('drag.onlyLonger', { number: loan.number }),
          autoClose: REFUSED_FOR,
        });
        return;
      }
      const to: WantedThing | null =
        target === line || held === null
          ? null
          : {
              itemId: target.itemId,
              kitId: target.itemId === null ? target.kitId : null,
              quantity: held.quantity,
            };
      const outcome = await (out
        ? api.extendLoan(loan.id, run.due, null)
        : api.moveLoan(loan.id, run, to === null || held === null ? null : { from: held, to }));
      if (outcome.ok) {
        const said = { number: loan.number, borrower: loan.borrowerName, run: words.run(run) };
        const message = out
          ? t('drag.extended', said)
          : to === null
            ? t('drag.moved', said)
            : t('drag.swapped', { ...said, thing: words.lineTitle(target) });
        notice(message, outcome.value);
        return;
      }
      notifications.show({
        color: 'red',
        title: t(out ? 'drag.notExtended' : 'drag.notMoved', { number: loan.number }),
        message: <ProblemList problems={outcome.problems} />,
        autoClose: REFUSED_FOR,
      });
    },
    [api, axis, notice, t, words],
  );
}
