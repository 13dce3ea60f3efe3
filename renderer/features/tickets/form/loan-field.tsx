import type { UseFormReturnType } from '@mantine/form';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { ChoiceField } from '#renderer/entity-ui/form-fields.tsx';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { LoanRow } from '#shared/domain/loan/loan-row.ts';
import type { TicketValues } from './ticket-values.ts';

/** The loan that a ticket is about: one of the item, of the place or of the animator, or the one that it has. */
export function LoanField({ form }: { readonly form: UseFormReturnType<TicketValues> }) {
  const { t } = useTranslation('tickets');
  const { t: loans } = useTranslation('loans');
  const rows = useOfferedLoans(form.getValues());
  return (
    <ChoiceField
      form={form}
      path="loanId"
      label={t('fields.loanId')}
      optional
      options={rows.map(({ id, number, from, due, things }) => ({
        value: id,
        label: [number, loans('run', { from: dayText(from), due: dayText(due) }), things.join(', ')]
          .filter((part) => part !== '')
          .join(' · '),
      }))}
    />
  );
}

function useOfferedLoans({ loanId, itemId, accessPointId, animatorId }: TicketValues): readonly LoanRow[] {
  const read = useCallback(
    async (api: RegisterApi) => {
      const lists = await Promise.all([
        loanId === '' ? [] : api.loanRows([loanId]),
        itemId === '' ? [] : api.loansOf({ kind: 'item', id: itemId }),
        accessPointId === '' ? [] : api.loansOf({ kind: 'place', id: accessPointId }),
        animatorId === '' ? [] : api.loansOf({ kind: 'animator', id: animatorId }),
      ]);
      return [...new Map(lists.flat().map((row) => [row.id, row])).values()];
    },
    [loanId, itemId, accessPointId, animatorId],
  );
  return useRegisterQuery(read, ['loan', 'loanLine']) ?? noLoans;
}

const noLoans: readonly LoanRow[] = [];
