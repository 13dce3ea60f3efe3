import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { EmployedAnimators } from '#renderer/features/animators/employed-animators.tsx';
import { AnswersNotice } from '#renderer/features/hotline-settings/answers-notice.tsx';
import { OrganisationFormScreen } from '#renderer/features/organisations/organisation-form-screen.tsx';
import { OrganisationScreen } from '#renderer/features/organisations/organisation-screen.tsx';
import { OrganisationsScreen } from '#renderer/features/organisations/organisations-screen.tsx';
import { useDailyPanels } from './daily-panels.tsx';
import { DuplicateNotice } from './duplicates-route.tsx';
import { useLoanPanel } from './loan-panels.tsx';
import { useTicketsPanel } from './ticket-panels.tsx';

/** `/structures` */
export function OrganisationsRoute() {
  const { t } = useTranslation();
  useWindowTitle(t('nav.organisations'));
  const navigate = useNavigate();
  return (
    <OrganisationsScreen
      onOpen={(organisationId) =>
        void navigate({ to: '/structures/$organisationId', params: { organisationId } })
      }
      onCreate={() => void navigate({ to: '/structures/nouvelle' })}
      onDuplicates={() => void navigate({ to: '/structures/doublons' })}
      onImport={() => void navigate({ to: '/echanges/importer/$list', params: { list: 'structures' } })}
    />
  );
}

/** `/structures/…`: one structure; `?onglet=` opens one of its tabs. */
export function OrganisationRoute() {
  const navigate = useNavigate();
  const { organisationId } = useParams({ from: '/structures/$organisationId' });
  const { onglet } = useSearch({ from: '/structures/$organisationId' });
  const { t } = useTranslation('animators');
  const panels = useDailyPanels({ key: 'organisationId', id: organisationId });
  const loans = useLoanPanel({ kind: 'organisation', id: organisationId });
  const tickets = useTicketsPanel({ kind: 'organisation', id: organisationId });
  return (
    <OrganisationScreen
      key={organisationId}
      organisationId={organisationId}
      notice={
        <>
          {loans.notice}
          <AnswersNotice
            of={{ kind: 'organisation', id: organisationId }}
            onOpen={(levelId) =>
              void navigate({ to: '/reglages/hotline/echelons/$levelId', params: { levelId } })
            }
          />
          <DuplicateNotice table="organisation" id={organisationId} />
        </>
      }
      panels={[
        {
          key: 'animateurs',
          title: t('organisationPanel.title'),
          content: (
            <EmployedAnimators
              organisationId={organisationId}
              onOpenAnimator={(animatorId) =>
                void navigate({ to: '/animateurs/$animatorId', params: { animatorId } })
              }
            />
          ),
        },
        loans.panel,
        tickets,
        ...panels,
      ]}
      tab={onglet ?? null}
      onTab={(key) =>
        void navigate({
          to: '/structures/$organisationId',
          params: { organisationId },
          search: { onglet: key },
          replace: true,
        })
      }
      onEdit={() => void navigate({ to: '/structures/$organisationId/modifier', params: { organisationId } })}
      onBack={() => void navigate({ to: '/structures' })}
      onOpenPlace={(placeId) => void navigate({ to: '/lieux/$placeId', params: { placeId } })}
    />
  );
}

/** `/structures/nouvelle` */
export function OrganisationCreateRoute() {
  const navigate = useNavigate();
  return (
    <OrganisationFormScreen
      organisationId={null}
      onDone={(organisationId) =>
        void navigate({ to: '/structures/$organisationId', params: { organisationId } })
      }
      onCancel={() => void navigate({ to: '/structures' })}
    />
  );
}

/** `/structures/…/modifier` */
export function OrganisationEditRoute() {
  const navigate = useNavigate();
  const { organisationId } = useParams({ from: '/structures/$organisationId/modifier' });
  const back = () => void navigate({ to: '/structures/$organisationId', params: { organisationId } });
  return (
    <OrganisationFormScreen
      key={organisationId}
      organisationId={organisationId}
      onDone={back}
      onCancel={back}
    />
  );
}
