import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { SessionFormScreen } from '#renderer/features/sessions/form/session-form-screen.tsx';
import { SessionsScreen } from '#renderer/features/sessions/list/sessions-screen.tsx';
import type { SessionsSearch } from './sessions-search.ts';
import { UsageNavigation } from './usage-navigation.tsx';

/** `/usages/seances`: all, or those of a place or an animator (`?lieu=`, `?animateur=`). */
export function SessionsRoute() {
  const { lieu = '', animateur = '' } = useSearch({ from: '/usages/seances' });
  const navigate = useNavigate();
  return (
    <SessionsScreen
      key={`${lieu} ${animateur}`}
      tabs={<UsageNavigation />}
      placeId={lieu}
      animatorId={animateur}
      onAdd={() => void navigate({ to: '/usages/seances/nouvelle', search: searchOf(lieu, animateur) })}
      onImport={() => void navigate({ to: '/echanges/importer/$list', params: { list: 'seances' } })}
      onOpen={(sessionId) => void navigate({ to: '/usages/seances/$sessionId', params: { sessionId } })}
    />
  );
}

/** `/usages/seances/nouvelle` */
export function SessionCreateRoute() {
  const { lieu = '', animateur = '' } = useSearch({ from: '/usages/seances/nouvelle' });
  const navigate = useNavigate();
  return (
    <SessionFormScreen
      sessionId={null}
      given={{ placeId: lieu, animatorId: animateur }}
      onDone={() => void navigate({ to: '/usages/seances', search: searchOf(lieu, animateur) })}
    />
  );
}

/** `/usages/seances/…` */
export function SessionEditRoute() {
  const { sessionId } = useParams({ from: '/usages/seances/$sessionId' });
  const navigate = useNavigate();
  return (
    <SessionFormScreen
      key={sessionId}
      sessionId={sessionId}
      given={{ placeId: '', animatorId: '' }}
      onDone={() => void navigate({ to: '/usages/seances' })}
    />
  );
}

function searchOf(lieu: string, animateur: string): SessionsSearch {
  return { ...(lieu === '' ? {} : { lieu }), ...(animateur === '' ? {} : { animateur }) };
}
