import { useTranslation } from 'react-i18next';
import { type LoanSituation, loanSituation } from '#shared/domain/loan/loan-situation.ts';
import type { LoanState } from '#shared/domain/loan/loan-state.ts';
import classes from './loan-badge.module.css';

type Props = {
  readonly state: LoanState;
  /** Days late; 0 when it is not. */
  readonly daysLate: number;
};

/** How a loan stands: a mark whose shape differs too, its word, and how late it is. */
export function LoanBadge({ state, daysLate }: Props) {
  const { t } = useTranslation('loans');
  return (
    <LoanMark situation={loanSituation({ state, daysLate })}>
      {daysLate > 0 ? t('late', { count: daysLate }) : t(`states.${state}`)}
    </LoanMark>
  );
}

/** The mark of a situation beside its word. */
export function LoanMark({
  situation,
  children,
}: {
  readonly situation: LoanSituation;
  readonly children: string;
}) {
  return (
    <span className={classes.badge} data-situation={situation}>
      <span className={classes.mark} aria-hidden />
      {children}
    </span>
  );
}
