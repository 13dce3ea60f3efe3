import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { AgendaScreen } from '#renderer/features/follow-ups/agenda-screen.tsx';
import type { SubjectKey } from '#shared/domain/record/subject.ts';
import { FOLLOW_UP_TAB } from './daily-panels.tsx';

/** `/suivi` */
export function FollowUpsRoute() {
  const { t } = useTranslation();
  useWindowTitle(t('nav.followUps'));
  const navigate = useNavigate();
  const open = ({ key, id }: { readonly key: SubjectKey; readonly id: string }): void => {
    const search = { onglet: FOLLOW_UP_TAB };
    switch (key) {
      case 'accessPointId':
        return void navigate({ to: '/lieux/$placeId', params: { placeId: id }, search });
      case 'organisationId':
        return void navigate({ to: '/structures/$organisationId', params: { organisationId: id }, search });
      case 'animatorId':
        return void navigate({ to: '/animateurs/$animatorId', params: { animatorId: id }, search });
      case 'itemId':
        return void navigate({ to: '/materiel/$itemId', params: { itemId: id }, search });
      case 'loanId':
        return;
    }
  };
  return (
    <AgendaScreen
      openable={['accessPointId', 'organisationId', 'animatorId', 'itemId']}
      onOpen={open}
      onOpenPlaces={() => void navigate({ to: '/lieux' })}
    />
  );
}
