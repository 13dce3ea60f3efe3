import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { AnimatorFormScreen } from '#renderer/features/animators/animator-form-screen.tsx';
import { AnimatorScreen } from '#renderer/features/animators/animator-screen.tsx';
import { AnimatorsScreen } from '#renderer/features/animators/animators-screen.tsx';
import { PassOnScreen } from '#renderer/features/animators/pass-on-screen.tsx';
import { ReplacementScreen } from '#renderer/features/animators/replacement-screen.tsx';
import { useDailyPanels } from './daily-panels.tsx';
import { DuplicateNotice } from './duplicates-route.tsx';
import { useLoanPanel } from './loan-panels.tsx';
import { useSessionsPanel } from './session-panels.tsx';
import { useTicketsPanel } from './ticket-panels.tsx';

/** `/animateurs` */
export function AnimatorsRoute() {
  const { t } = useTranslation();
  useWindowTitle(t('nav.animators'));
  const navigate = useNavigate();
  return (
    <AnimatorsScreen
      onOpen={(animatorId, tab) =>
        void navigate({
          to: '/animateurs/$animatorId',
          params: { animatorId },
          search: tab === null ? {} : { onglet: tab },
        })
      }
      onCreate={() => void navigate({ to: '/animateurs/nouveau' })}
      onImport={() => void navigate({ to: '/echanges/importer/$list', params: { list: 'animateurs' } })}
      onDuplicates={() => void navigate({ to: '/animateurs/doublons' })}
      onPassOn={() => void navigate({ to: '/animateurs/transmettre' })}
      onOpenPlace={(placeId) =>
        void navigate({ to: '/lieux/$placeId', params: { placeId }, search: { onglet: 'animateurs' } })
      }
      onOpenReplacement={(replacementId) =>
        void navigate({ to: '/animateurs/remplacement/$replacementId', params: { replacementId } })
      }
    />
  );
}

/** `/animateurs/…`: one animator; `?onglet=` opens one of the tabs. */
export function AnimatorRoute() {
  const navigate = useNavigate();
  const { animatorId } = useParams({ from: '/animateurs/$animatorId' });
  const { onglet } = useSearch({ from: '/animateurs/$animatorId' });
  const panels = useDailyPanels({ key: 'animatorId', id: animatorId });
  const loans = useLoanPanel({ kind: 'animator', id: animatorId });
  const tickets = useTicketsPanel({ kind: 'animator', id: animatorId });
  const sessions = useSessionsPanel({ kind: 'animator', id: animatorId });
  return (
    <AnimatorScreen
      key={animatorId}
      animatorId={animatorId}
      notice={
        <>
          {loans.notice}
          <DuplicateNotice table="animator" id={animatorId} />
        </>
      }
      panels={[sessions, loans.panel, tickets, ...panels]}
      tab={onglet ?? null}
      onTab={(key) =>
        void navigate({
          to: '/animateurs/$animatorId',
          params: { animatorId },
          search: { onglet: key },
          replace: true,
        })
      }
      onEdit={() => void navigate({ to: '/animateurs/$animatorId/modifier', params: { animatorId } })}
      onBack={() => void navigate({ to: '/animateurs' })}
      onOpenPlace={(placeId) => void navigate({ to: '/lieux/$placeId', params: { placeId } })}
      onOpenOrganisation={(organisationId) =>
        void navigate({ to: '/structures/$organisationId', params: { organisationId } })
      }
      onOpenAnimator={(otherId) =>
        void navigate({ to: '/animateurs/$animatorId', params: { animatorId: otherId } })
      }
      onOpenReplacement={(replacementId) =>
        void navigate({ to: '/animateurs/remplacement/$replacementId', params: { replacementId } })
      }
    />
  );
}

/** `/animateurs/nouveau` */
export function AnimatorCreateRoute() {
  const navigate = useNavigate();
  return (
    <AnimatorFormScreen
      animatorId={null}
      onDone={(animatorId) => void navigate({ to: '/animateurs/$animatorId', params: { animatorId } })}
      onCancel={() => void navigate({ to: '/animateurs' })}
    />
  );
}

/** `/animateurs/…/modifier` */
export function AnimatorEditRoute() {
  const navigate = useNavigate();
  const { animatorId } = useParams({ from: '/animateurs/$animatorId/modifier' });
  const back = () => void navigate({ to: '/animateurs/$animatorId', params: { animatorId } });
  return <AnimatorFormScreen key={animatorId} animatorId={animatorId} onDone={back} onCancel={back} />;
}

/** `/animateurs/transmettre` */
export function PassOnRoute() {
  const navigate = useNavigate();
  return (
    <PassOnScreen
      onOpenAnimator={(animatorId) =>
        void navigate({
          to: '/animateurs/$animatorId',
          params: { animatorId },
          search: { onglet: 'competences' },
        })
      }
      onBack={() => void navigate({ to: '/animateurs' })}
    />
  );
}

/** `/animateurs/remplacement/…`: one request for a replacement. */
export function ReplacementRoute() {
  const navigate = useNavigate();
  const { replacementId } = useParams({ from: '/animateurs/remplacement/$replacementId' });
  return (
    <ReplacementScreen
      key={replacementId}
      replacementId={replacementId}
      onOpenAnimator={(animatorId) =>
        void navigate({ to: '/animateurs/$animatorId', params: { animatorId } })
      }
      onBack={(animatorId) =>
        void (animatorId === null
          ? navigate({ to: '/animateurs' })
          : navigate({
              to: '/animateurs/$animatorId',
              params: { animatorId },
              search: { onglet: 'absences' },
            }))
      }
    />
  );
}
