import { useTranslation } from 'react-i18next';
import classes from '#renderer/entity-ui/record-form.module.css';
import { useStartedDraft } from '#renderer/entity-ui/use-started-draft.ts';
import { LoanForm } from './loan-form.tsx';
import type { LoanWish } from './loan-values.ts';
import { type LoanStart, useLoanStart } from './use-loan-start.ts';

type Props = {
  /** The loan to edit; null to book one. */
  readonly loanId: string | null;
  /** What the address asks of a new loan; the same object while the address is the same. */
  readonly wish: LoanWish;
  /** Told the loan, or the first of a series. */
  readonly onDone: (loanId: string) => void;
  readonly onCancel: () => void;
};

/** Books or edits a loan. What is typed is kept until it is saved or given up. */
export function LoanFormScreen({ loanId, wish, onDone, onCancel }: Props) {
  const { t } = useTranslation('loans');
  const start = useLoanStart(loanId, wish);
  if (start === undefined) return null;
  if (start === null) return <p className={classes.page}>{t('page.gone')}</p>;
  return <StartedForm start={start} onDone={onDone} onCancel={onCancel} />;
}

type StartedProps = Omit<Props, 'loanId' | 'wish'> & { readonly start: LoanStart };

/** The form, made again from the record when the draft is given up. */
function StartedForm({ start, onDone, onCancel }: StartedProps) {
  const { draft, turn, discard } = useStartedDraft(start);
  return (
    <LoanForm
      key={turn}
      start={start}
      draft={draft}
      onDone={onDone}
      onCancel={onCancel}
      onDiscard={discard}
    />
  );
}
