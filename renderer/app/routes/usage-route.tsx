import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { UsageScreen } from '#renderer/features/usage/usage-screen.tsx';
import { UsageYearScreen } from '#renderer/features/usage/usage-year-screen.tsx';
import { UsageNavigation } from './usage-navigation.tsx';

/** `/usages` */
export function UsageRoute() {
  const { t } = useTranslation();
  useWindowTitle(t('nav.usage'));
  const navigate = useNavigate();
  const openPlace = useOpenPlace();
  const openYear = useOpenYear();
  return (
    <UsageScreen
      tabs={<UsageNavigation />}
      onOpenPlace={openPlace}
      onOpenYear={openYear}
      onImport={() => void navigate({ to: '/echanges' })}
    />
  );
}

/** `/usages/lieux/…`: a year of one place; `?annee=` says which, the year of the last whole month where it does not. */
export function UsageYearRoute() {
  const { t } = useTranslation();
  useWindowTitle(t('nav.usage'));
  const navigate = useNavigate();
  const { placeId } = useParams({ from: '/usages/lieux/$placeId' });
  const { annee } = useSearch({ from: '/usages/lieux/$placeId' });
  const today = useToday();
  return (
    <UsageYearScreen
      tabs={<UsageNavigation />}
      placeId={placeId}
      year={annee ?? Number(today.slice(0, 4))}
      onYear={useOpenYear()}
      onOpenMonth={useCallback(() => void navigate({ to: '/usages' }), [navigate])}
      onOpenPlace={useOpenPlace()}
    />
  );
}

function useOpenPlace(): (placeId: string) => void {
  const navigate = useNavigate();
  return useCallback((placeId) => void navigate({ to: '/lieux/$placeId', params: { placeId } }), [navigate]);
}

function useOpenYear(): (placeId: string, year: number) => void {
  const navigate = useNavigate();
  return useCallback(
    (placeId, year) =>
      void navigate({
        to: '/usages/lieux/$placeId',
        params: { placeId },
        search: { annee: year },
      }),
    [navigate],
  );
}
