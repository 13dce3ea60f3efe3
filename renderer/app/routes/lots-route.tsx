import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { LotFormScreen } from '#renderer/features/items/lots/lot-form-screen.tsx';
import { LotScreen } from '#renderer/features/items/lots/lot-screen.tsx';
import { LotsScreen } from '#renderer/features/items/lots/lots-screen.tsx';

/** `/materiel/lots` */
export function LotsRoute() {
  const { t } = useTranslation('items');
  useWindowTitle(t('lots.title'));
  const navigate = useNavigate();
  return (
    <LotsScreen
      onOpen={(lotId) => void navigate({ to: '/materiel/lots/$lotId', params: { lotId } })}
      onCreate={() => void navigate({ to: '/materiel/lots/nouveau' })}
      onBack={() => void navigate({ to: '/materiel' })}
    />
  );
}

/** `/materiel/lots/…`: one lot; `?onglet=` opens one of its tabs. */
export function LotRoute() {
  const navigate = useNavigate();
  const { lotId } = useParams({ from: '/materiel/lots/$lotId' });
  const { onglet } = useSearch({ from: '/materiel/lots/$lotId' });
  return (
    <LotScreen
      key={lotId}
      lotId={lotId}
      tab={onglet ?? null}
      onTab={(key) =>
        void navigate({
          to: '/materiel/lots/$lotId',
          params: { lotId },
          search: { onglet: key },
          replace: true,
        })
      }
      onEdit={() => void navigate({ to: '/materiel/lots/$lotId/modifier', params: { lotId } })}
      onBack={() => void navigate({ to: '/materiel/lots' })}
      onOpenItem={(itemId) => void navigate({ to: '/materiel/$itemId', params: { itemId } })}
      onOpenOrganisation={(organisationId) =>
        void navigate({ to: '/structures/$organisationId', params: { organisationId } })
      }
    />
  );
}

/** `/materiel/lots/nouveau` */
export function LotCreateRoute() {
  const navigate = useNavigate();
  return (
    <LotFormScreen
      lotId={null}
      onDone={(lotId) => void navigate({ to: '/materiel/lots/$lotId', params: { lotId } })}
      onCancel={() => void navigate({ to: '/materiel/lots' })}
    />
  );
}

/** `/materiel/lots/…/modifier` */
export function LotEditRoute() {
  const navigate = useNavigate();
  const { lotId } = useParams({ from: '/materiel/lots/$lotId/modifier' });
  const back = () => void navigate({ to: '/materiel/lots/$lotId', params: { lotId } });
  return <LotFormScreen key={lotId} lotId={lotId} onDone={back} onCancel={back} />;
}
