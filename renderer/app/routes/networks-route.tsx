import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { NetworkScreen } from '#renderer/features/networks/network-screen.tsx';
import { NetworksScreen } from '#renderer/features/networks/networks-screen.tsx';

/** `/reseaux` */
export function NetworksRoute() {
  const { t } = useTranslation();
  useWindowTitle(t('nav.networks'));
  const navigate = useNavigate();
  return (
    <NetworksScreen
      onOpen={(networkId) => void navigate({ to: '/reseaux/$networkId', params: { networkId } })}
    />
  );
}

/** `/reseaux/…`: one network; `?onglet=` opens one of its tabs. */
export function NetworkRoute() {
  const navigate = useNavigate();
  const { networkId } = useParams({ from: '/reseaux/$networkId' });
  const { onglet } = useSearch({ from: '/reseaux/$networkId' });
  return (
    <NetworkScreen
      key={networkId}
      networkId={networkId}
      tab={onglet ?? null}
      onTab={(key) =>
        void navigate({
          to: '/reseaux/$networkId',
          params: { networkId },
          search: { onglet: key },
          replace: true,
        })
      }
      onBack={() => void navigate({ to: '/reseaux' })}
      onOpenPlace={(placeId) => void navigate({ to: '/lieux/$placeId', params: { placeId } })}
    />
  );
}
