import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordHistory } from '#renderer/entity-ui/record-history.tsx';
import pageClasses from '#renderer/entity-ui/record-page.module.css';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { RecordTabs } from '#renderer/entity-ui/record-tabs.tsx';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import { CountPanel } from './count-panel.tsx';
import { DifferencesPanel } from './differences-panel.tsx';
import { InventoryHeader } from './inventory-header.tsx';

type Props = {
  readonly inventoryId: string;
  /** The open tab, as the address says it. */
  readonly tab: string | null;
  readonly onTab: (key: string) => void;
  /** Leads to the loan point; null = to the list of them. */
  readonly onBack: (loanPointId: string | null) => void;
  readonly onPrint: () => void;
  readonly onOpenLoan: (loanId: string) => void;
};

/** `/points-de-pret/inventaires/…`: one inventory, counted in a list or with a scanner, its differences settled. */
export function InventoryScreen({ inventoryId, tab, onTab, onBack, onPrint, onOpenLoan }: Props) {
  const { t } = useTranslation('loanPoints');
  const { t: history } = useTranslation('history');
  const read = useCallback((api: RegisterApi) => api.inventorySheet(inventoryId), [inventoryId]);
  const sheet = useRegisterQuery(read, [
    'inventory',
    'inventoryCount',
    'item',
    'kit',
    'loanPoint',
    'loan',
    'loanLine',
    'maintenance',
  ]);
  useWindowTitle(sheet === undefined ? null : (sheet?.inventory.name ?? t('inventory.gone')));
  if (sheet === undefined) return null;
  const loanPointId = sheet?.inventory.loanPointId ?? null;
  return (
    <div className={pageClasses.page}>
      <Anchor
        component="button"
        type="button"
        size="sm"
        className={pageClasses.back}
        onClick={() => onBack(loanPointId)}
      >
        <IconArrowLeft size={15} aria-hidden />
        {sheet?.loanPointName ?? t('page.back')}
      </Anchor>
      {sheet === null ? (
        <p>{t('inventory.gone')}</p>
      ) : (
        <>
          <InventoryHeader sheet={sheet} onPrint={onPrint} onDeleted={() => onBack(loanPointId)} />
          <RecordTabs
            tab={tab}
            onTab={onTab}
            panels={[
              { key: 'pointage', title: t('inventory.tabs.count'), content: <CountPanel sheet={sheet} /> },
              {
                key: 'ecarts',
                title: withCount(t('inventory.tabs.differences'), sheet.differences.length),
                content: <DifferencesPanel sheet={sheet} onOpenLoan={onOpenLoan} />,
              },
              {
                key: 'historique',
                title: t('inventory.tabs.history'),
                content: (
                  <RecordSection title={history('title')}>
                    <RecordHistory table="inventory" id={inventoryId} />
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

function withCount(title: string, count: number): string {
  return count === 0 ? title : `${title} (${count})`;
}
