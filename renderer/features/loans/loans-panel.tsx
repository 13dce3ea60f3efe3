import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import recordClasses from '#renderer/entity-ui/record-page.module.css';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import type { LoansOf } from '#renderer/workers/loan-api.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { LoanRow } from '#shared/domain/loan/loan-row.ts';
import { LoanTable } from './loan-table.tsx';
import { LOAN_TABLES } from './loan-tables.ts';

/** Whose loans a panel shows: a borrower's, a loan point's, or those of an item or a kit. */
export type LoansOfRecord = Extract<LoansOf, { readonly id: string }>;

/** Past loans shown at first. */
const PAST = 20;

type Props = {
  readonly of: LoansOfRecord;
  readonly onOpen: (loanId: string) => void;
  /** Opens the form of a loan of this record; no button where it is left out. */
  readonly onCreate?: () => void;
};

/** The loans of a record, in a tab of its page: those that run and come, then the past. */
export function LoansPanel({ of: { kind, id }, onOpen, onCreate }: Props) {
  const { t } = useTranslation('loans');
  const [all, setAll] = useState(false);
  const read = useCallback((api: RegisterApi) => api.loansOf({ kind, id }), [kind, id]);
  const rows = useRegisterQuery(read, LOAN_TABLES);
  if (rows === undefined) return null;
  const running = rows.filter((row) => !isPast(row)).sort(byUrgency);
  const past = rows.filter(isPast);
  const shown = all ? past : past.slice(0, PAST);
  const without = columnOf(kind);
  return (
    <>
      <RecordSection title={t('panel.running')}>
        {running.length === 0 ? (
          <p className={recordClasses.unknown}>{t(rows.length === 0 ? 'panel.none' : 'panel.noneRunning')}</p>
        ) : (
          <LoanTable rows={running} label={t('panel.running')} onOpen={onOpen} without={without} />
        )}
        {onCreate !== undefined && (
          <Button
            mt="sm"
            size="xs"
            variant="default"
            leftSection={<IconPlus size={15} aria-hidden />}
            onClick={onCreate}
          >
            {t('create')}
          </Button>
        )}
      </RecordSection>
      {past.length > 0 && (
        <RecordSection title={t('panel.past')}>
          <LoanTable rows={shown} label={t('panel.past')} onOpen={onOpen} without={without} />
          {shown.length < past.length && (
            <Button mt="xs" variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
              {t('panel.more', { count: past.length - shown.length })}
            </Button>
          )}
        </RecordSection>
      )}
    </>
  );
}

function isPast({ state }: LoanRow): boolean {
  return state === 'returned' || state === 'cancelled';
}

/** What is late first, then what is out by the day it is due, then what is to come. */
function byUrgency(a: LoanRow, b: LoanRow): number {
  const rank = ({ state }: LoanRow) => (state === 'out' ? 0 : state === 'booked' ? 1 : 2);
  return rank(a) - rank(b) || (rank(a) === 0 ? order(a.due, b.due) : order(a.from, b.from));
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function columnOf(kind: LoansOfRecord['kind']): 'borrower' | 'things' | 'loanPoint' | null {
  if (kind === 'item') return 'things';
  if (kind === 'loanPoint') return 'loanPoint';
  return kind === 'kit' ? null : 'borrower';
}
