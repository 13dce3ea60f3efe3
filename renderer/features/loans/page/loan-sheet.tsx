import { Anchor } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import type { TFunction } from 'i18next';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { useCommunes } from '#renderer/entity-ui/communes-context.tsx';
import { type Fact, FactList, FactSectionView, RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import type { Loan } from '#shared/domain/loan/loan.ts';
import { euroText } from '#shared/messages/euro-text.ts';
import { LineTable } from './line-table.tsx';
import type { LoanOpeners } from './loan-openers.ts';
import type { WholeLoan } from './use-loan.ts';

type Props = { readonly whole: WholeLoan; readonly open: LoanOpeners };

/** What is lent and the facts of a loan, the known ones. */
export function LoanSheet({ whole, open }: Props) {
  const { t, i18n } = useTranslation('loans');
  const { loan, row } = whole;
  const communes = useCommunes();
  const commune = loan.borrowerCommuneCode === null ? null : communes.byCode(loan.borrowerCommuneCode);
  return (
    <>
      <RecordSection title={t('page.sections.things')}>
        <LineTable whole={whole} onOpen={open.onOpenThing} />
      </RecordSection>
      <FactSectionView title={t('page.sections.days')} facts={dayFacts(loan, row.closedOn, t)} />
      <FactSectionView
        title={t('page.sections.borrower')}
        facts={[
          wideFact(t('fields.borrower'), `${row.borrowerName} (${t(`borrowerKinds.${row.borrowerKind}`)})`),
          fact(t('form.commune'), commune?.name ?? null),
          fact(t('fields.contactName'), loan.contactName),
          fact(
            t('fields.contactPhone'),
            loan.contactPhone === null ? null : readableNumber(loan.contactPhone),
          ),
          fact(t('fields.contactEmail'), loan.contactEmail),
          wideFact(t('fields.purpose'), loan.purpose),
        ]}
      />
      <FactSectionView title={t('page.sections.deposit')} facts={depositFacts(loan, t, i18n.language)} />
      <SeriesSection loan={loan} onOpen={open.onOpenLoan} />
      {loan.extensions.length > 0 && (
        <RecordSection title={t('page.sections.extensions')}>
          <FactList
            facts={loan.extensions.map(({ on, from, to, reason }, index) =>
              wideFact(
                `${index + 1}. ${dayText(on)}`,
                [t('run', { from: dayText(from), due: dayText(to) }), reason].filter(Boolean).join(' — '),
              ),
            )}
          />
        </RecordSection>
      )}
      {loan.reminders.length > 0 && (
        <RecordSection title={t('page.sections.reminders')}>
          <FactList
            facts={loan.reminders.map(({ on, note }, index) =>
              wideFact(`${index + 1}. ${dayText(on)}`, note ?? '—'),
            )}
          />
        </RecordSection>
      )}
      <FactSectionView
        title={t('page.sections.cancelled')}
        facts={[
          fact(t('fields.cancelledOn'), loan.cancelledOn === null ? null : dayText(loan.cancelledOn)),
          wideFact(t('fields.cancelReason'), loan.cancelReason),
        ]}
      />
      <FactSectionView title={t('page.sections.notes')} facts={[wideFact(t('fields.notes'), loan.notes)]} />
    </>
  );
}

function fact(label: string, content: ReactNode): Fact {
  return { label, content: content === '' ? null : content, wide: false };
}

function wideFact(label: string, content: ReactNode): Fact {
  return { ...fact(label, content), wide: true };
}

function dayFacts(loan: Loan, closedOn: string | null, t: TFunction<'loans'>): readonly Fact[] {
  const day = (value: string | null) => (value === null ? null : dayText(value));
  const moment = (value: string, time: string | null) =>
    time === null ? dayText(value) : t('moment', { day: dayText(value), time });
  return [
    fact(t('fields.from'), moment(loan.from, loan.fromTime)),
    fact(t('fields.due'), moment(loan.due, loan.dueTime)),
    fact(t('fields.requestedOn'), day(loan.requestedOn)),
    fact(t('fields.handedOverOn'), day(loan.handedOverOn)),
    fact(t('fields.handedOverBy'), loan.handedOverBy),
    fact(t('fields.receivedBy'), loan.receivedBy),
    fact(t('fields.returned'), day(closedOn)),
  ];
}

function depositFacts(loan: Loan, t: TFunction<'loans'>, language: string): readonly Fact[] {
  const { deposit, depositReceivedOn, depositReturnedOn } = loan;
  return [
    fact(t('fields.deposit'), deposit === null ? null : euroText(deposit, language)),
    fact(t('fields.depositReceivedOn'), depositReceivedOn === null ? null : dayText(depositReceivedOn)),
    fact(t('fields.depositReturnedOn'), depositReturnedOn === null ? null : dayText(depositReturnedOn)),
  ];
}

/** The other loans booked as one series, each a way to it. */
function SeriesSection({ loan, onOpen }: { readonly loan: Loan; readonly onOpen: (loanId: string) => void }) {
  const { t } = useTranslation('loans');
  const { database } = useRegister();
  const { seriesId, id } = loan;
  const others = useLiveQuery(async () => {
    if (seriesId === null) return [];
    const rows = await database.loans.where('seriesId').equals(seriesId).toArray();
    return rows
      .filter((row) => row.deletedAt === null && row.id !== id)
      .sort((a, b) => (a.from < b.from ? -1 : 1));
  }, [database, seriesId, id]);
  if (others === undefined || others.length === 0) return null;
  return (
    <RecordSection title={t('fields.seriesId')}>
      {t('page.series', { count: others.length })}{' '}
      {others.map((other, index) => (
        <Fragment key={other.id}>
          {index > 0 && ', '}
          <Anchor inherit component="button" type="button" onClick={() => onOpen(other.id)}>
            {dayText(other.from)}
          </Anchor>
        </Fragment>
      ))}
    </RecordSection>
  );
}
