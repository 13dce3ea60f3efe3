import { Button } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { MoreMenu } from '#renderer/entity-ui/record-list/more-menu.tsx';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { LoanFormScreen } from '#renderer/features/loans/form/loan-form-screen.tsx';
import { LoansScreen } from '#renderer/features/loans/loans-screen.tsx';
import { OverdueScreen } from '#renderer/features/loans/overdue-screen.tsx';
import { LoanScreen } from '#renderer/features/loans/page/loan-screen.tsx';
import { wishedBooking } from './booking-search.ts';
import { useDailyPanels } from './daily-panels.tsx';
import { wishedBorrower } from './new-loan-search.ts';
import { useOpenRecord } from './open-record.ts';
import { useTicketsPanel } from './ticket-panels.tsx';

/** `/prets` */
export function LoansRoute() {
  const { t } = useTranslation();
  const { t: exchange } = useTranslation('exchange');
  const { t: figures } = useTranslation('equipment');
  useWindowTitle(t('nav.loans'));
  const navigate = useNavigate();
  const onImport = () => void navigate({ to: '/echanges/importer/$list', params: { list: 'prets' } });
  return (
    <LoansScreen
      onOpen={(loanId) => void navigate({ to: '/prets/$loanId', params: { loanId } })}
      onCreate={() => void navigate({ to: '/prets/nouveau' })}
      onOverdue={() => void navigate({ to: '/prets/retards' })}
      links={<LoanLinks />}
      onImport={onImport}
      importLabel={exchange('importTitleFor.loan')}
      more={
        <MoreMenu
          acts={[
            { label: figures('link'), onClick: () => void navigate({ to: '/materiel/chiffres' }) },
            { label: exchange('importTitleFor.loan'), onClick: onImport },
          ]}
        />
      }
    />
  );
}

/** From the list of loans to their calendar, and to what is free. */
function LoanLinks() {
  const { t } = useTranslation('loanCalendar');
  const navigate = useNavigate();
  return (
    <>
      <Button size="xs" variant="default" onClick={() => void navigate({ to: '/prets/calendrier' })}>
        {t('open')}
      </Button>
      <Button size="xs" variant="default" onClick={() => void navigate({ to: '/prets/libre' })}>
        {t('free.open')}
      </Button>
    </>
  );
}

/** `/prets/retards` */
export function OverdueRoute() {
  const { t } = useTranslation('loans');
  useWindowTitle(t('overduePage.title'));
  const navigate = useNavigate();
  return (
    <OverdueScreen
      onOpen={(loanId) => void navigate({ to: '/prets/$loanId', params: { loanId } })}
      onBack={() => void navigate({ to: '/prets' })}
    />
  );
}

/** `/prets/…`: one loan; `?onglet=` opens one of its tabs. */
export function LoanRoute() {
  const navigate = useNavigate();
  const { loanId } = useParams({ from: '/prets/$loanId' });
  const { onglet } = useSearch({ from: '/prets/$loanId' });
  const panels = useDailyPanels({ key: 'loanId', id: loanId });
  const tickets = useTicketsPanel({ kind: 'loan', id: loanId });
  const openRecord = useOpenRecord();
  return (
    <LoanScreen
      key={loanId}
      loanId={loanId}
      onPaper={(paper) => {
        if (paper === 'agreement') void navigate({ to: '/prets/$loanId/convention', params: { loanId } });
        else if (paper === 'out') void navigate({ to: '/prets/$loanId/bon-de-sortie', params: { loanId } });
        else void navigate({ to: '/prets/$loanId/bon-de-retour', params: { loanId } });
      }}
      panels={[tickets, ...panels]}
      tab={onglet ?? null}
      onTab={(key) =>
        void navigate({ to: '/prets/$loanId', params: { loanId }, search: { onglet: key }, replace: true })
      }
      onEdit={() => void navigate({ to: '/prets/$loanId/modifier', params: { loanId } })}
      onBack={() => void navigate({ to: '/prets' })}
      onOpenLoan={(id) => void navigate({ to: '/prets/$loanId', params: { loanId: id } })}
      onOpenBorrower={(kind, id) => {
        if (kind === 'place') openRecord('accessPoint', id);
        else if (kind !== 'person') openRecord(kind, id);
      }}
      onOpenThing={(kind, id) =>
        void (kind === 'item'
          ? navigate({ to: '/materiel/$itemId', params: { itemId: id } })
          : navigate({ to: '/materiel/malles/$kitId', params: { kitId: id } }))
      }
      onOpenLoanPoint={(loanPointId) =>
        void navigate({ to: '/points-de-pret/$loanPointId', params: { loanPointId } })
      }
    />
  );
}

/** `/prets/nouveau`: the address may say for whom, when and what (readNewLoanSearch). */
export function LoanCreateRoute() {
  const navigate = useNavigate();
  const search = useSearch({ from: '/prets/nouveau' });
  const wish = useMemo(() => ({ ...wishedBooking(search), borrower: wishedBorrower(search) }), [search]);
  return (
    <LoanFormScreen
      loanId={null}
      wish={wish}
      onDone={(loanId) => void navigate({ to: '/prets/$loanId', params: { loanId } })}
      onCancel={() => void navigate({ to: '/prets' })}
    />
  );
}

/** `/prets/…/modifier` */
export function LoanEditRoute() {
  const navigate = useNavigate();
  const { loanId } = useParams({ from: '/prets/$loanId/modifier' });
  const back = () => void navigate({ to: '/prets/$loanId', params: { loanId } });
  return <LoanFormScreen key={loanId} loanId={loanId} wish={NO_WISH} onDone={back} onCancel={back} />;
}

const NO_WISH = { ...wishedBooking({}), borrower: null };
