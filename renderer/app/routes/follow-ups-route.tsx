import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { AgendaScreen } from '#renderer/features/follow-ups/agenda-screen.tsx';
import { FOLLOW_UP_TAB } from './daily-panels.tsx';

/** `/suivi` */
export function FollowUpsRoute() {
  const { t } = useTranslation();
  useWindowTitle(t('nav.followUps'));
  const navigate = useNavigate();
  return (
    <AgendaScreen
      openable={['accessPointId', 'organisationId']}
      onOpen={({ key, id }) =>
        void (key === 'accessPointId'
          ? navigate({ to: '/lieux/$placeId', params: { placeId: id }, search: { onglet: FOLLOW_UP_TAB } })
          : navigate({
              to: '/structures/$organisationId',
              params: { organisationId: id },
              search: { onglet: FOLLOW_UP_TAB },
            }))
      }
      onOpenPlaces={() => void navigate({ to: '/lieux' })}
    />
  );
}
