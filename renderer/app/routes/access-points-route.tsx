import { useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { AccessPointFormScreen } from '#renderer/features/access-points/access-point-form-screen.tsx';
import { AccessPointScreen } from '#renderer/features/access-points/access-point-screen.tsx';
import { AccessPointsScreen } from '#renderer/features/access-points/access-points-screen.tsx';
import { PlaceAnimators } from '#renderer/features/animators/place-animators.tsx';
import { NationalExportDialog } from '#renderer/features/exchange/national-export-dialog.tsx';
import { DuplicateNotice } from './duplicates-route.tsx';

/** `/lieux` */
export function AccessPointsRoute() {
  const { t } = useTranslation();
  useWindowTitle(t('nav.accessPoints'));
  const navigate = useNavigate();
  const router = useRouter();
  const [exported, setExported] = useState<readonly string[] | null>(null);
  return (
    <>
      <AccessPointsScreen
        onOpen={(placeId) => void navigate({ to: '/lieux/$placeId', params: { placeId } })}
        onCreate={() => void navigate({ to: '/lieux/nouveau' })}
        onImport={() => void navigate({ to: '/echanges' })}
        onNational={setExported}
        onDuplicates={() => void navigate({ to: '/lieux/doublons' })}
      />
      {exported !== null && (
        <NationalExportDialog
          placeIds={exported}
          placeAddress={(placeId) =>
            router.history.createHref(
              router.buildLocation({ to: '/lieux/$placeId', params: { placeId } }).href,
            )
          }
          onClose={() => setExported(null)}
        />
      )}
    </>
  );
}

/** `/lieux/…`: one place; `?onglet=` opens one of its tabs. */
export function AccessPointRoute() {
  const navigate = useNavigate();
  const { placeId } = useParams({ from: '/lieux/$placeId' });
  const { onglet } = useSearch({ from: '/lieux/$placeId' });
  const { t } = useTranslation('animators');
  return (
    <AccessPointScreen
      key={placeId}
      placeId={placeId}
      notice={<DuplicateNotice table="accessPoint" id={placeId} />}
      panels={[
        {
          key: 'animateurs',
          title: t('placePanel.title'),
          content: (
            <PlaceAnimators
              placeId={placeId}
              onOpenAnimator={(animatorId) =>
                void navigate({ to: '/animateurs/$animatorId', params: { animatorId } })
              }
              onOpenReplacement={(replacementId) =>
                void navigate({ to: '/animateurs/remplacement/$replacementId', params: { replacementId } })
              }
            />
          ),
        },
      ]}
      tab={onglet ?? null}
      onTab={(key) =>
        void navigate({ to: '/lieux/$placeId', params: { placeId }, search: { onglet: key }, replace: true })
      }
      onEdit={() => void navigate({ to: '/lieux/$placeId/modifier', params: { placeId } })}
      onBack={() => void navigate({ to: '/lieux' })}
      onOpenPlace={(id) => void navigate({ to: '/lieux/$placeId', params: { placeId: id } })}
      onOpenOrganisation={(organisationId) =>
        void navigate({ to: '/structures/$organisationId', params: { organisationId } })
      }
    />
  );
}

/** `/lieux/nouveau` */
export function AccessPointCreateRoute() {
  const navigate = useNavigate();
  return (
    <AccessPointFormScreen
      placeId={null}
      onDone={(placeId) => void navigate({ to: '/lieux/$placeId', params: { placeId } })}
      onCancel={() => void navigate({ to: '/lieux' })}
    />
  );
}

/** `/lieux/…/modifier` */
export function AccessPointEditRoute() {
  const navigate = useNavigate();
  const { placeId } = useParams({ from: '/lieux/$placeId/modifier' });
  const back = () => void navigate({ to: '/lieux/$placeId', params: { placeId } });
  return <AccessPointFormScreen key={placeId} placeId={placeId} onDone={back} onCancel={back} />;
}
