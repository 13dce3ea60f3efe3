import { useNavigate } from '@tanstack/react-router';
import type { SubjectKey } from '#shared/domain/record/subject.ts';
import { FOLLOW_UP_TAB } from './daily-panels.tsx';

/** Opens the visits and contacts of a record: its page, at their tab where it has one. */
export function useOpenFollowUps(): (key: SubjectKey, id: string) => void {
  const navigate = useNavigate();
  const search = { onglet: FOLLOW_UP_TAB };
  return (key, id) => {
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
        return void navigate({ to: '/prets/$loanId', params: { loanId: id } });
      case 'ticketId':
        return void navigate({ to: '/hotline/demandes/$ticketId', params: { ticketId: id } });
    }
  };
}
