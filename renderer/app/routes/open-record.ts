import { useNavigate } from '@tanstack/react-router';

/** Opens the page of a record of a table that has a section. */
export function useOpenRecord(): (table: 'accessPoint' | 'organisation', id: string) => void {
  const navigate = useNavigate();
  return (table, id) => {
    if (table === 'accessPoint') void navigate({ to: '/lieux/$placeId', params: { placeId: id } });
    else void navigate({ to: '/structures/$organisationId', params: { organisationId: id } });
  };
}
