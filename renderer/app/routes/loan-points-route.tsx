import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { ItemsOfLoanPoint, KitsOfLoanPoint } from '#renderer/features/items/loan-point-items.tsx';
import { InventoriesPanel } from '#renderer/features/loan-points/inventory/inventories-panel.tsx';
import { InventoryPaperScreen } from '#renderer/features/loan-points/inventory/inventory-paper-screen.tsx';
import { InventoryScreen } from '#renderer/features/loan-points/inventory/inventory-screen.tsx';
import { LoanPointFormScreen } from '#renderer/features/loan-points/loan-point-form-screen.tsx';
import { LoanPointScreen } from '#renderer/features/loan-points/loan-point-screen.tsx';
import { LoanPointsScreen } from '#renderer/features/loan-points/loan-points-screen.tsx';
import { useLoanPanel } from './loan-panels.tsx';

/** `/points-de-pret` */
export function LoanPointsRoute() {
  const { t } = useTranslation();
  useWindowTitle(t('nav.loanPoints'));
  const navigate = useNavigate();
  return (
    <LoanPointsScreen
      onOpen={(loanPointId) => void navigate({ to: '/points-de-pret/$loanPointId', params: { loanPointId } })}
      onCreate={() => void navigate({ to: '/points-de-pret/nouveau' })}
    />
  );
}

/** `/points-de-pret/…`: one loan point; `?onglet=` opens one of its tabs. */
export function LoanPointRoute() {
  const navigate = useNavigate();
  const { loanPointId } = useParams({ from: '/points-de-pret/$loanPointId' });
  const { onglet } = useSearch({ from: '/points-de-pret/$loanPointId' });
  const { t } = useTranslation('loanPoints');
  const { t: items } = useTranslation('items');
  const loans = useLoanPanel({ kind: 'loanPoint', id: loanPointId });
  return (
    <LoanPointScreen
      key={loanPointId}
      loanPointId={loanPointId}
      notice={loans.notice}
      panels={[
        {
          key: 'materiel',
          title: items('title'),
          content: (
            <ItemsOfLoanPoint
              loanPointId={loanPointId}
              onOpenItem={(itemId) => void navigate({ to: '/materiel/$itemId', params: { itemId } })}
            />
          ),
        },
        {
          key: 'malles',
          title: items('kits.title'),
          content: (
            <KitsOfLoanPoint
              loanPointId={loanPointId}
              onOpenKit={(kitId) => void navigate({ to: '/materiel/malles/$kitId', params: { kitId } })}
            />
          ),
        },
        loans.panel,
        {
          key: 'inventaires',
          title: t('page.tabs.inventories'),
          content: (
            <InventoriesPanel
              loanPointId={loanPointId}
              onOpen={(inventoryId) =>
                void navigate({ to: '/points-de-pret/inventaires/$inventoryId', params: { inventoryId } })
              }
            />
          ),
        },
      ]}
      tab={onglet ?? null}
      onTab={(key) =>
        void navigate({
          to: '/points-de-pret/$loanPointId',
          params: { loanPointId },
          search: { onglet: key },
          replace: true,
        })
      }
      onEdit={() => void navigate({ to: '/points-de-pret/$loanPointId/modifier', params: { loanPointId } })}
      onBack={() => void navigate({ to: '/points-de-pret' })}
      onOpenPlace={(placeId) => void navigate({ to: '/lieux/$placeId', params: { placeId } })}
      onOpenAnimator={(animatorId) =>
        void navigate({ to: '/animateurs/$animatorId', params: { animatorId } })
      }
    />
  );
}

/** `/points-de-pret/nouveau` */
export function LoanPointCreateRoute() {
  const navigate = useNavigate();
  return (
    <LoanPointFormScreen
      loanPointId={null}
      onDone={(loanPointId) => void navigate({ to: '/points-de-pret/$loanPointId', params: { loanPointId } })}
      onCancel={() => void navigate({ to: '/points-de-pret' })}
    />
  );
}

/** `/points-de-pret/…/modifier` */
export function LoanPointEditRoute() {
  const navigate = useNavigate();
  const { loanPointId } = useParams({ from: '/points-de-pret/$loanPointId/modifier' });
  const back = () => void navigate({ to: '/points-de-pret/$loanPointId', params: { loanPointId } });
  return <LoanPointFormScreen key={loanPointId} loanPointId={loanPointId} onDone={back} onCancel={back} />;
}

/** `/points-de-pret/inventaires/…`: one inventory; `?onglet=` opens one of its tabs. */
export function InventoryRoute() {
  const navigate = useNavigate();
  const { inventoryId } = useParams({ from: '/points-de-pret/inventaires/$inventoryId' });
  const { onglet } = useSearch({ from: '/points-de-pret/inventaires/$inventoryId' });
  return (
    <InventoryScreen
      key={inventoryId}
      inventoryId={inventoryId}
      tab={onglet ?? null}
      onTab={(key) =>
        void navigate({
          to: '/points-de-pret/inventaires/$inventoryId',
          params: { inventoryId },
          search: { onglet: key },
          replace: true,
        })
      }
      onBack={(loanPointId) =>
        void (loanPointId === null
          ? navigate({ to: '/points-de-pret' })
          : navigate({
              to: '/points-de-pret/$loanPointId',
              params: { loanPointId },
              search: { onglet: 'inventaires' },
            }))
      }
      onPrint={() =>
        void navigate({ to: '/points-de-pret/inventaires/$inventoryId/imprimer', params: { inventoryId } })
      }
      onOpenLoan={(loanId) => void navigate({ to: '/prets/$loanId', params: { loanId } })}
    />
  );
}

/** `/points-de-pret/inventaires/…/imprimer`: an inventory as it prints. */
export function InventoryPaperRoute() {
  const navigate = useNavigate();
  const { inventoryId } = useParams({ from: '/points-de-pret/inventaires/$inventoryId/imprimer' });
  return (
    <InventoryPaperScreen
      inventoryId={inventoryId}
      onBack={() =>
        void navigate({ to: '/points-de-pret/inventaires/$inventoryId', params: { inventoryId } })
      }
    />
  );
}
