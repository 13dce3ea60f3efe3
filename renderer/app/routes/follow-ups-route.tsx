import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { AgendaScreen } from '#renderer/features/follow-ups/agenda-screen.tsx';
import { useOpenFollowUps } from './use-open-follow-ups.ts';

/** `/suivi` */
export function FollowUpsRoute() {
  const { t } = useTranslation();
  useWindowTitle(t('nav.followUps'));
  const navigate = useNavigate();
  const openFollowUps = useOpenFollowUps();
  return (
    <AgendaScreen
      openable={['accessPointId', 'organisationId', 'animatorId', 'itemId']}
      onOpen={({ key, id }) => openFollowUps(key, id)}
      onOpenPlaces={() => void navigate({ to: '/lieux' })}
    />
  );
}
