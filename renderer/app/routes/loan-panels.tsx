import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordPanel } from '#renderer/entity-ui/record-tabs.tsx';
import { PlaceLoanYears } from '#renderer/features/equipment-figures/place-loan-years.tsx';
import { type LoansOfRecord, LoansPanel } from '#renderer/features/loans/loans-panel.tsx';
import { OverdueNotice } from '#renderer/features/loans/overdue-notice.tsx';
import type { NewLoanSearch } from './new-loan-search.ts';

/** Key of the tab of loans, as it stands in the address. */
export const LOANS_TAB = 'prets';

/** The tab of loans of a record's page, and what is told under its name while something is late. */
export function useLoanPanel(of: LoansOfRecord): {
  readonly panel: RecordPanel;
  readonly notice: ReactNode;
} {
  const { t } = useTranslation('loans');
  const navigate = useNavigate();
  const open = (loanId: string): void => void navigate({ to: '/prets/$loanId', params: { loanId } });
  return {
    panel: {
      key: LOANS_TAB,
      title: t('panel.title'),
      content: (
        <>
          <LoansPanel
            key={of.id}
            of={of}
            onOpen={open}
            onCreate={() => void navigate({ to: '/prets/nouveau', search: searchOf(of) })}
          />
          {of.kind === 'place' && <PlaceLoanYears placeId={of.id} />}
        </>
      ),
    },
    notice: <OverdueNotice key={of.id} of={of} onOpen={open} />,
  };
}

/** The address of a new loan of a record. */
function searchOf({ kind, id }: LoansOfRecord): NewLoanSearch {
  switch (kind) {
    case 'place':
      return { lieu: id };
    case 'organisation':
      return { structure: id };
    case 'animator':
      return { animateur: id };
    case 'loanPoint':
      return { point: id };
    case 'item':
      return { materiel: id };
    case 'kit':
      return { malle: id };
  }
}
