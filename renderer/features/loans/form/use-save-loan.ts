import { useTranslation } from 'react-i18next';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Booking } from '#shared/domain/loan/loan-wish.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import type { ReadLoan } from './read-loan.ts';
import type { LoanStart } from './use-loan-start.ts';

/** Writes what was typed: a new loan, a series of them, or the changes of one. Gives the id, or the first one. */
export function useSaveLoan({ loan }: LoanStart): (read: ReadLoan) => Promise<Outcome<string>> {
  const { t } = useTranslation('loans');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  return async ({ booking, starts }) => {
    if (loan !== null) {
      const edited = await api.editLoan(
        loan.id,
        loan.handedOverOn === null ? booking : afterHandOver(booking),
      );
      if (!edited.ok) return edited;
      notice(t(edited.value.changeSetId === null ? 'form.unchanged' : 'form.saved'), edited.value);
      return { ok: true, value: loan.id };
    }
    if (starts.length > 1) {
      const booked = await api.bookSeries(booking, starts);
      if (!booked.ok) return booked;
      notice(t('form.savedSeries', { count: booked.value.ids.length }), booked.value);
      return { ok: true, value: booked.value.ids[0] ?? '' };
    }
    const booked = await api.bookLoan(booking);
    if (!booked.ok) return booked;
    notice(t('form.saved'), booked.value);
    return { ok: true, value: booked.value.id };
  };
}

/** What can still change once things are out: not what left, nor when; a later return is an extension. */
function afterHandOver({ lines: _, from: __, fromTime: ___, waiting: ____, due: _____, ...rest }: Booking) {
  return rest;
}
