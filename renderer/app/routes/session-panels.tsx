import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RecordPanel } from '#renderer/entity-ui/record-tabs.tsx';
import { SessionPanel } from '#renderer/features/sessions/panel/session-panel.tsx';

/** Whose page it is. */
type SessionsOf =
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'animator'; readonly id: string };

/** The tab of sessions of the page of a place or of an animator. */
export function useSessionsPanel({ kind, id }: SessionsOf): RecordPanel {
  const { t } = useTranslation('sessions');
  const navigate = useNavigate();
  const search = kind === 'place' ? { lieu: id } : { animateur: id };
  return {
    key: 'seances',
    title: t('panel.title'),
    content: (
      <SessionPanel
        key={id}
        placeId={kind === 'place' ? id : ''}
        animatorId={kind === 'animator' ? id : ''}
        onOpen={(sessionId) => void navigate({ to: '/usages/seances/$sessionId', params: { sessionId } })}
        onAdd={() => void navigate({ to: '/usages/seances/nouvelle', search })}
        onAll={() => void navigate({ to: '/usages/seances', search })}
      />
    ),
  };
}
