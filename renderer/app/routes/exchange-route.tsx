import { ExchangeScreen } from '#renderer/features/exchange/exchange-screen.tsx';

/** `/echanges` */
export function ExchangeRoute() {
  return <ExchangeScreen />;
}
