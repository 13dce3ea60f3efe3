import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { ExchangeScreen } from '#renderer/features/exchange/exchange-screen.tsx';

/** `/echanges` */
export function ExchangeRoute() {
  const { t } = useTranslation();
  useWindowTitle(t('nav.exchange'));
  const router = useRouter();
  return (
    <ExchangeScreen
      placeAddress={(placeId) =>
        router.history.createHref(router.buildLocation({ to: '/lieux/$placeId', params: { placeId } }).href)
      }
    />
  );
}
