import { useTranslation } from 'react-i18next';
import classes from '#renderer/entity-ui/record-form.module.css';
import { useStartedDraft } from '#renderer/entity-ui/use-started-draft.ts';
import { LoanPointForm } from './loan-point-form.tsx';
import { type LoanPointStart, useLoanPointStart } from './use-loan-point-start.ts';

type Props = {
  /** The loan point to edit; null to create one. */
  readonly loanPointId: string | null;
  readonly onDone: (loanPointId: string) => void;
  readonly onCancel: () => void;
};

/** Creates or edits a loan point. What is typed is kept until it is saved or given up. */
export function LoanPointFormScreen({ loanPointId, onDone, onCancel }: Props) {
  const { t } = useTranslation('loanPoints');
  const start = useLoanPointStart(loanPointId);
  if (start === undefined) return null;
  if (start === null) return <p className={classes.page}>{t('page.gone')}</p>;
  return <StartedForm start={start} onDone={onDone} onCancel={onCancel} />;
}

type StartedProps = Omit<Props, 'loanPointId'> & { readonly start: LoanPointStart };

/** The form, made again from the record when the draft is given up. */
function StartedForm({ start, onDone, onCancel }: StartedProps) {
  const { draft, turn, discard } = useStartedDraft(start);
  return (
    <LoanPointForm
      key={turn}
      start={start}
      draft={draft}
      onDone={onDone}
      onCancel={onCancel}
      onDiscard={discard}
    />
  );
}
