import { useNavigate } from '@tanstack/react-router';
import { askFilters } from '#renderer/entity-ui/record-list/list-memory.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { DraftedTable, TaskTarget } from '#shared/figures/dashboard/dashboard-task.ts';
import { useOpenFollowUps } from './use-open-follow-ups.ts';

/** Opens what a line of the dashboard leads to. */
export function useOpenTask(): (target: TaskTarget) => void {
  const navigate = useNavigate();
  const { database } = useRegister();
  const openFollowUps = useOpenFollowUps();
  const openForm = useOpenForm();
  return (target) => {
    switch (target.to) {
      case 'ticket':
        return void navigate({ to: '/hotline/demandes/$ticketId', params: { ticketId: target.id } });
      case 'loan':
        return void navigate({ to: '/prets/$loanId', params: { loanId: target.id } });
      case 'place':
        return void navigate({ to: '/lieux/$placeId', params: { placeId: target.id } });
      case 'placeYear':
        return void navigate({ to: '/usages/lieux/$placeId', params: { placeId: target.id } });
      case 'placeAnimators':
        return void navigate({
          to: '/lieux/$placeId',
          params: { placeId: target.id },
          search: { onglet: 'animateurs' },
        });
      case 'animator':
        return void navigate({ to: '/animateurs/$animatorId', params: { animatorId: target.id } });
      case 'animatorAbsences':
        return void navigate({
          to: '/animateurs/$animatorId',
          params: { animatorId: target.id },
          search: { onglet: 'absences' },
        });
      case 'replacement':
        return void navigate({
          to: '/animateurs/remplacement/$replacementId',
          params: { replacementId: target.id },
        });
      case 'report':
        return void navigate({ to: '/bilans/$reportId', params: { reportId: target.id } });
      case 'epci':
        askFilters('accessPoint', database.name, [{ field: 'epci', operator: 'oneOf', values: [target.id] }]);
        return void navigate({ to: '/lieux' });
      case 'followUp':
        return openFollowUps(target.key, target.id);
      case 'form':
        return openForm(target.table, target.id);
    }
  };
}

/** Opens the form of a record, or of a new one. */
function useOpenForm(): (table: DraftedTable, id: string | null) => void {
  const navigate = useNavigate();
  return (table, id) => {
    switch (table) {
      case 'accessPoint':
        return void (id === null
          ? navigate({ to: '/lieux/nouveau' })
          : navigate({ to: '/lieux/$placeId/modifier', params: { placeId: id } }));
      case 'organisation':
        return void (id === null
          ? navigate({ to: '/structures/nouvelle' })
          : navigate({ to: '/structures/$organisationId/modifier', params: { organisationId: id } }));
      case 'animator':
        return void (id === null
          ? navigate({ to: '/animateurs/nouveau' })
          : navigate({ to: '/animateurs/$animatorId/modifier', params: { animatorId: id } }));
      case 'item':
        return void (id === null
          ? navigate({ to: '/materiel/nouveau' })
          : navigate({ to: '/materiel/$itemId/modifier', params: { itemId: id } }));
      case 'kit':
        return void (id === null
          ? navigate({ to: '/materiel/malles/nouvelle' })
          : navigate({ to: '/materiel/malles/$kitId/modifier', params: { kitId: id } }));
      case 'loan':
        return void (id === null
          ? navigate({ to: '/prets/nouveau' })
          : navigate({ to: '/prets/$loanId/modifier', params: { loanId: id } }));
    }
  };
}
