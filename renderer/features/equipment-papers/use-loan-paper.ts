import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { todayIn } from '#renderer/entity-ui/calendar-text.ts';
import { useEquipmentSettings } from '#renderer/entity-ui/use-equipment-settings.ts';
import type { RegisterDatabase } from '#renderer/storage/database.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { locationAt } from '#shared/domain/access-point/at-date.ts';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import { animatorName } from '#shared/domain/animator/animator-name.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { Loan } from '#shared/domain/loan/loan.ts';
import { loanPaperWords } from '#shared/messages/fr/loan-paper-words.ts';
import type { LoanPaper, PaperParty } from './loan-paper.ts';

/** All that the papers of a loan are made from; undefined while it loads, null when the loan is not there. */
export function useLoanPaper(loanId: string): LoanPaper | null | undefined {
  const { database, settings } = useRegister();
  const equipment = useEquipmentSettings();
  const today = todayIn(settings.timeZone);
  const read = useLiveQuery(() => readLoan(database, loanId, today), [database, loanId, today]);
  const { organisation } = settings;
  return useMemo(() => {
    if (read === undefined || equipment === undefined) return undefined;
    return read === null ? null : { ...read, settings: equipment, organisation };
  }, [read, equipment, organisation]);
}

async function readLoan(
  database: RegisterDatabase,
  loanId: string,
  today: Day,
): Promise<Omit<LoanPaper, 'settings' | 'organisation'> | null> {
  const loan = await database.loans.get(loanId);
  if (loan === undefined || loan.deletedAt !== null) return null;
  const lines = (await database.loanLines.where('loanId').equals(loanId).toArray()).filter(
    ({ deletedAt }) => deletedAt === null,
  );
  const kitIds = [...new Set(lines.flatMap(({ kitId }) => kitId ?? []))];
  const [lent, parts, kits, loanPoint, borrower] = await Promise.all([
    database.items.bulkGet(lines.flatMap(({ itemId }) => itemId ?? [])),
    database.items.where('kitId').anyOf(kitIds).toArray(),
    database.kits.bulkGet(kitIds),
    loan.loanPointId === null ? undefined : database.loanPoints.get(loan.loanPointId),
    readBorrower(database, loan, today),
  ]);
  const present = <T>(rows: readonly (T | undefined)[]) => rows.filter((row) => row !== undefined);
  return {
    loan,
    lines,
    items: new Map(present([...lent, ...parts]).map((item) => [item.id, item])),
    kits: new Map(present(kits).map((kit) => [kit.id, kit])),
    loanPoint: loanPoint ?? null,
    borrower,
  };
}

async function readBorrower(database: RegisterDatabase, loan: Loan, today: Day): Promise<PaperParty> {
  if (loan.borrowerPlaceId !== null) {
    const place = await database.accessPoints.get(loan.borrowerPlaceId);
    if (place === undefined) return unknown;
    return party(place.name, locationAt(place, today), place);
  }
  if (loan.borrowerOrganisationId !== null) {
    const organisation = await database.organisations.get(loan.borrowerOrganisationId);
    return organisation === undefined ? unknown : party(organisation.name, organisation, organisation);
  }
  if (loan.borrowerAnimatorId !== null) {
    const animator = await database.animators.get(loan.borrowerAnimatorId);
    return animator === undefined ? unknown : party(animatorName(animator), null, animator);
  }
  return { ...unknown, name: loan.borrowerName ?? unknown.name };
}

const unknown: PaperParty = { name: loanPaperWords.missing, address: [], reach: [] };

type Whereabouts = {
  readonly address: string | null;
  readonly addressComplement: string | null;
  readonly postcode: string | null;
  readonly communeName: string | null;
};

function party(
  name: string,
  at: Whereabouts | null,
  { phone, emails }: { readonly phone: string | null; readonly emails: readonly string[] },
): PaperParty {
  const joined = (parts: readonly (string | null)[], by: string) =>
    parts.filter((part) => part !== null).join(by);
  const address =
    at === null
      ? []
      : [joined([at.address, at.addressComplement], ', '), joined([at.postcode, at.communeName], ' ')];
  return {
    name,
    address: address.filter((line) => line !== ''),
    reach: [...(phone === null ? [] : [readableNumber(phone)]), ...emails],
  };
}
