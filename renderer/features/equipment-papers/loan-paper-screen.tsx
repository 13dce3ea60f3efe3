import { Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrintedItem } from '#renderer/documents/printed-item.ts';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { PrintScreen } from '#renderer/entity-ui/printing/print-screen.tsx';
import { usePrintedDocument } from '#renderer/entity-ui/printing/use-printed-document.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { loanPaperWords } from '#shared/messages/fr/loan-paper-words.ts';
import { agreementItems } from './agreement-items.ts';
import { handOverItems } from './hand-over-items.ts';
import type { LoanPaper, LoanPaperKind } from './loan-paper.ts';
import { returnDays, returnItems } from './return-items.ts';
import { useLoanPaper } from './use-loan-paper.ts';

type Props = { readonly kind: LoanPaperKind; readonly loanId: string; readonly onBack: () => void };

/** *Convention de prêt*, *bon de sortie*, *bon de retour*: a paper of a loan, in French, as it will print. */
export function LoanPaperScreen({ kind, loanId, onBack }: Props) {
  const { t } = useTranslation('equipmentPapers');
  const paper = useLoanPaper(loanId);
  const [chosen, setChosen] = useState<Day | 'all' | null>(null);
  const days = paper === undefined || paper === null ? noDays : returnDays(paper);
  // The paper is asked for at the counter: what has just come back is meant.
  const day = chosen === 'all' ? null : (chosen ?? days[0] ?? null);
  const items = useMemo(
    () => (paper === undefined || paper === null ? null : itemsOf(paper, kind, day)),
    [paper, kind, day],
  );
  const title = loanPaperWords.titles[kind];
  const number = paper?.loan.number ?? '';
  const document = usePrintedDocument(
    number === '' ? title : loanPaperWords.numbered(title, number),
    items,
    'fr',
  );
  return (
    <PrintScreen
      title={number === '' ? title : loanPaperWords.numbered(title, number)}
      fileName={`${loanPaperWords.files[kind]}-${number.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`}
      back={t('loan.back')}
      onBack={onBack}
      options={
        kind === 'return' &&
        days.length > 1 && (
          <Select
            size="xs"
            label={t('loan.returns')}
            allowDeselect={false}
            value={day ?? 'all'}
            onChange={(value) => setChosen(value)}
            data={[
              ...days.map((on) => ({ value: on, label: dayText(on) })),
              { value: 'all', label: t('loan.allReturns') },
            ]}
          />
        )
      }
      notice={paper === null ? t('loan.gone') : null}
      document={document}
    />
  );
}

const noDays: readonly Day[] = [];

function itemsOf(paper: LoanPaper, kind: LoanPaperKind, day: Day | null): readonly PrintedItem[] {
  switch (kind) {
    case 'agreement':
      return agreementItems(paper);
    case 'handOver':
      return handOverItems(paper);
    case 'return':
      return returnItems(paper, day);
  }
}
