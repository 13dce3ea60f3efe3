import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { useLoanPoints } from '#renderer/entity-ui/use-loan-points.ts';
import { LoanPointLoadView } from './loan-point-load-view.tsx';
import classes from './loan-points.module.css';

type Props = { readonly placeId: string; readonly onOpen: (loanPointId: string) => void };

/** Whether a loan point is in a place: a tab that would stay empty is not shown. */
export function useHasLoanPoint(placeId: string): boolean {
  return useLoanPoints()?.some((point) => point.placeId === placeId) ?? false;
}

/** The loan points of a place, with how busy they are. Shown on the page of the place. */
export function PlaceLoanPoints({ placeId, onOpen }: Props) {
  const { t } = useTranslation('loanPoints');
  const own = useLoanPoints()?.filter((point) => point.placeId === placeId);
  if (own === undefined) return null;
  return (
    <RecordSection title={t('placePanel.title')}>
      {own.length === 0 && <p>{t('placePanel.none')}</p>}
      {own.map(({ id, name }) => (
        <div key={id}>
          <h3 className={classes.pointHeading}>
            <Anchor component="button" type="button" ta="start" onClick={() => onOpen(id)}>
              {name}
            </Anchor>
          </h3>
          <LoanPointLoadView loanPointId={id} />
        </div>
      ))}
    </RecordSection>
  );
}
