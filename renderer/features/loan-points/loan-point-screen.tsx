import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordHistory } from '#renderer/entity-ui/record-history.tsx';
import classes from '#renderer/entity-ui/record-page.module.css';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { type RecordPanel, RecordTabs } from '#renderer/entity-ui/record-tabs.tsx';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { LoanPoint } from '#shared/domain/loan-point/loan-point.ts';
import { LoanPointHeader } from './loan-point-header.tsx';
import { LoanPointSheet } from './loan-point-sheet.tsx';

type Props = {
  readonly loanPointId: string;
  /** Told under the name: what is late there. */
  readonly notice: ReactNode;
  /** Tabs of other features, between the sheet and the history. */
  readonly panels: readonly RecordPanel[];
  /** The open tab, as the address says it. */
  readonly tab: string | null;
  readonly onTab: (key: string) => void;
  readonly onEdit: () => void;
  readonly onBack: () => void;
  readonly onOpenPlace: (placeId: string) => void;
  readonly onOpenAnimator: (animatorId: string) => void;
};

/** The page of a loan point: its sheet, what it lends, its inventories, its history. */
export function LoanPointScreen({ loanPointId, notice, onBack, ...rest }: Props) {
  const { t } = useTranslation('loanPoints');
  const { database } = useRegister();
  const point = useLiveQuery(async () => {
    const row = await database.loanPoints.get(loanPointId);
    return row === undefined || row.deletedAt !== null ? null : row;
  }, [database, loanPointId]);
  useWindowTitle(point === undefined ? null : (point?.name ?? t('page.gone')));
  if (point === undefined) return null;
  return (
    <div className={classes.page}>
      <Anchor component="button" type="button" size="sm" className={classes.back} onClick={onBack}>
        <IconArrowLeft size={15} aria-hidden />
        {t('page.back')}
      </Anchor>
      {point === null ? (
        <p>{t('page.gone')}</p>
      ) : (
        <>
          <LoanPointHeader point={point} onEdit={rest.onEdit} onDeleted={onBack} />
          {notice}
          <LoanPointTabs point={point} {...rest} />
        </>
      )}
    </div>
  );
}

type TabsProps = Omit<Props, 'loanPointId' | 'notice' | 'onBack'> & { readonly point: LoanPoint };

function LoanPointTabs({ point, panels, tab, onTab, ...open }: TabsProps) {
  const { t } = useTranslation('loanPoints');
  const { t: history } = useTranslation('history');
  const sheet: RecordPanel = {
    key: 'fiche',
    title: t('page.tabs.sheet'),
    content: <LoanPointSheet point={point} {...open} />,
  };
  const past: RecordPanel = {
    key: 'historique',
    title: t('page.tabs.history'),
    content: (
      <RecordSection title={history('title')}>
        <RecordHistory table="loanPoint" id={point.id} />
      </RecordSection>
    ),
  };
  return <RecordTabs panels={[sheet, ...panels, past]} tab={tab} onTab={onTab} />;
}
