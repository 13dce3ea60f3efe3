import { useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepChosenRecords } from '#renderer/entity-ui/chosen-records.ts';
import { useFreeKey } from '#renderer/entity-ui/use-free-key.ts';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { AccessPointFormScreen } from '#renderer/features/access-points/access-point-form-screen.tsx';
import { AccessPointScreen } from '#renderer/features/access-points/access-point-screen.tsx';
import { AccessPointsScreen } from '#renderer/features/access-points/access-points-screen.tsx';
import { PlaceAnimators } from '#renderer/features/animators/place-animators.tsx';
import { NationalExportDialog } from '#renderer/features/exchange/national-export-dialog.tsx';
import { AnswersNotice } from '#renderer/features/hotline-settings/answers-notice.tsx';
import { ItemsOfPlace } from '#renderer/features/items/place-items.tsx';
import { PlaceLoanPoints, useHasLoanPoint } from '#renderer/features/loan-points/place-loan-points.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { FOLLOW_UP_TAB, useDailyPanels } from './daily-panels.tsx';
import { DuplicateNotice } from './duplicates-route.tsx';
import { useLoanPanel } from './loan-panels.tsx';
import { useQualityPanel } from './quality-route.tsx';
import { useSessionsPanel } from './session-panels.tsx';
import { useSurveyPanels } from './survey-panel.tsx';
import { useTicketsPanel } from './ticket-panels.tsx';

/** `/lieux` */
export function AccessPointsRoute() {
  const { t } = useTranslation();
  useWindowTitle(t('nav.accessPoints'));
  const { database } = useRegister();
  const navigate = useNavigate();
  const router = useRouter();
  const [exported, setExported] = useState<readonly string[] | null>(null);
  return (
    <>
      <AccessPointsScreen
        onOpen={(placeId) => void navigate({ to: '/lieux/$placeId', params: { placeId } })}
        onCreate={() => void navigate({ to: '/lieux/nouveau' })}
        onImport={() => void navigate({ to: '/echanges/importer/$list', params: { list: 'lieux' } })}
        onNational={setExported}
        onDuplicates={() => void navigate({ to: '/lieux/doublons' })}
        onDirectory={(placeIds) => {
          keepChosenRecords(database.name, 'places', placeIds);
          void navigate({ to: '/lieux/annuaire' });
        }}
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
  const { t: items } = useTranslation('items');
  const { t: loanPoints } = useTranslation('loanPoints');
  const hasLoanPoint = useHasLoanPoint(placeId);
  const [entering, setEntering] = useState(false);
  const panels = useDailyPanels({ key: 'accessPointId', id: placeId }, entering);
  const sessions = useSessionsPanel({ kind: 'place', id: placeId });
  const loans = useLoanPanel({ kind: 'place', id: placeId });
  const tickets = useTicketsPanel({ kind: 'place', id: placeId });
  const quality = useQualityPanel(placeId);
  const surveys = useSurveyPanels(placeId);
  const openTab = (key: string): void => {
    setEntering(false);
    void navigate({ to: '/lieux/$placeId', params: { placeId }, search: { onglet: key }, replace: true });
  };
  useFreeKey('v', () => {
    openTab(FOLLOW_UP_TAB);
    setEntering(true);
  });
  return (
    <AccessPointScreen
      key={placeId}
      placeId={placeId}
      onOpenYear={(year) =>
        void navigate({
          to: '/usages/lieux/$placeId',
          params: { placeId },
          search: { annee: year },
        })
      }
      notice={
        <>
          {loans.notice}
          <AnswersNotice
            of={{ kind: 'place', id: placeId }}
            onOpen={(levelId) =>
              void navigate({ to: '/reglages/hotline/echelons/$levelId', params: { levelId } })
            }
          />
          <DuplicateNotice table="accessPoint" id={placeId} />
        </>
      }
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
        ...(hasLoanPoint
          ? [
              {
                key: 'point-de-pret',
                title: loanPoints('placePanel.title'),
                content: (
                  <PlaceLoanPoints
                    placeId={placeId}
                    onOpen={(loanPointId) =>
                      void navigate({ to: '/points-de-pret/$loanPointId', params: { loanPointId } })
                    }
                  />
                ),
              },
            ]
          : []),
        {
          key: 'materiel',
          title: items('placePanel.title'),
          content: (
            <ItemsOfPlace
              placeId={placeId}
              onOpenItem={(itemId) => void navigate({ to: '/materiel/$itemId', params: { itemId } })}
            />
          ),
        },
        sessions,
        loans.panel,
        tickets,
        quality,
        ...surveys,
        ...panels,
      ]}
      tab={onglet ?? null}
      onTab={openTab}
      onEdit={() => void navigate({ to: '/lieux/$placeId/modifier', params: { placeId } })}
      onPrint={() => void navigate({ to: '/lieux/$placeId/fiche', params: { placeId } })}
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
