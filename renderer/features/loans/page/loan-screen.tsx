import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from '#renderer/entity-ui/record-page.module.css';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { type RecordPanel, RecordTabs } from '#renderer/entity-ui/record-tabs.tsx';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { LoanHeader } from './loan-header.tsx';
import { LoanHistory } from './loan-history.tsx';
import type { LoanOpeners } from './loan-openers.ts';
import { LoanSheet } from './loan-sheet.tsx';
import type { LoanPaper } from './papers-menu.tsx';
import { useLoan } from './use-loan.ts';

type Props = LoanOpeners & {
  readonly loanId: string;
  readonly onPaper: (paper: LoanPaper) => void;
  /** Tabs of other features, before the history. */
  readonly panels: readonly RecordPanel[];
  /** The open tab, as the address says it. */
  readonly tab: string | null;
  readonly onTab: (key: string) => void;
  readonly onEdit: () => void;
  readonly onBack: () => void;
};

/** The page of a loan: how it stands, what can be done with it, its lines, its facts, its history. */
export function LoanScreen({ loanId, onPaper, panels, tab, onTab, onEdit, onBack, ...open }: Props) {
  const { t } = useTranslation('loans');
  const { t: history } = useTranslation('history');
  const whole = useLoan(loanId);
  useWindowTitle(
    whole === undefined
      ? null
      : whole === null
        ? t('page.gone')
        : t('page.title', { number: whole.loan.number }),
  );
  if (whole === undefined) return null;
  return (
    <div className={classes.page}>
      <Anchor component="button" type="button" size="sm" className={classes.back} onClick={onBack}>
        <IconArrowLeft size={15} aria-hidden />
        {t('page.back')}
      </Anchor>
      {whole === null ? (
        <p>{t('page.gone')}</p>
      ) : (
        <>
          <LoanHeader whole={whole} onPaper={onPaper} open={open} onEdit={onEdit} onDeleted={onBack} />
          <RecordTabs
            tab={tab}
            onTab={onTab}
            panels={[
              {
                key: 'fiche',
                title: t('page.tabs.sheet'),
                content: <LoanSheet whole={whole} open={open} />,
              },
              ...panels,
              {
                key: 'historique',
                title: t('page.tabs.history'),
                content: (
                  <RecordSection title={history('title')}>
                    <LoanHistory whole={whole} />
                  </RecordSection>
                ),
              },
            ]}
          />
        </>
      )}
    </div>
  );
}
