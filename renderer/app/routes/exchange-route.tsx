import { useTranslation } from 'react-i18next';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { ExchangeScreen } from '#renderer/features/exchange/exchange-screen.tsx';

/** `/echanges` */
export function ExchangeRoute() {
  const { t } = useTranslation();
  useWindowTitle(t('nav.exchange'));
  return <ExchangeScreen />;
}
