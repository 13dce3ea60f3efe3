import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { EntryScreen } from '#renderer/features/surveys/entry/entry-screen.tsx';
import { FileScreen } from '#renderer/features/surveys/file/file-screen.tsx';
import { SurveyFormScreen } from '#renderer/features/surveys/form/survey-form-screen.tsx';
import { SurveyScreen } from '#renderer/features/surveys/page/survey-screen.tsx';
import { SheetScreen } from '#renderer/features/surveys/print/sheet-screen.tsx';
import { SurveysScreen } from '#renderer/features/surveys/surveys-screen.tsx';
import { UsageNavigation } from './usage-navigation.tsx';

/** `/usages/enquetes` */
export function SurveysRoute() {
  const { t } = useTranslation('surveys');
  useWindowTitle(t('title'));
  const navigate = useNavigate();
  return (
    <SurveysScreen
      tabs={<UsageNavigation />}
      onOpen={(surveyId) => void navigate({ to: '/usages/enquetes/$surveyId', params: { surveyId } })}
      onCreate={() => void navigate({ to: '/usages/enquetes/nouvelle' })}
    />
  );
}

/** `/usages/enquetes/…`: one survey; `?onglet=` opens one of its tabs. */
export function SurveyRoute() {
  const navigate = useNavigate();
  const { surveyId } = useParams({ from: '/usages/enquetes/$surveyId' });
  const { onglet } = useSearch({ from: '/usages/enquetes/$surveyId' });
  const params = { surveyId };
  return (
    <SurveyScreen
      key={surveyId}
      surveyId={surveyId}
      tab={onglet ?? null}
      onTab={(key) =>
        void navigate({ to: '/usages/enquetes/$surveyId', params, search: { onglet: key }, replace: true })
      }
      onBack={() => void navigate({ to: '/usages/enquetes' })}
      onEdit={() => void navigate({ to: '/usages/enquetes/$surveyId/modifier', params })}
      onEnter={() => void navigate({ to: '/usages/enquetes/$surveyId/saisie', params })}
      onPrint={() => void navigate({ to: '/usages/enquetes/$surveyId/feuille', params })}
      onFile={() => void navigate({ to: '/usages/enquetes/$surveyId/tableur', params })}
      onOpenResponse={(reponse) =>
        void navigate({ to: '/usages/enquetes/$surveyId/saisie', params, search: { reponse } })
      }
      onOpenPlace={(placeId) => void navigate({ to: '/lieux/$placeId', params: { placeId } })}
    />
  );
}

/** `/usages/enquetes/nouvelle` */
export function SurveyCreateRoute() {
  const navigate = useNavigate();
  return (
    <SurveyFormScreen
      surveyId={null}
      onDone={(surveyId) => void navigate({ to: '/usages/enquetes/$surveyId', params: { surveyId } })}
      onCancel={() => void navigate({ to: '/usages/enquetes' })}
    />
  );
}

/** `/usages/enquetes/…/modifier` */
export function SurveyEditRoute() {
  const navigate = useNavigate();
  const { surveyId } = useParams({ from: '/usages/enquetes/$surveyId/modifier' });
  const back = () => void navigate({ to: '/usages/enquetes/$surveyId', params: { surveyId } });
  return <SurveyFormScreen key={surveyId} surveyId={surveyId} onDone={back} onCancel={back} />;
}

/** `/usages/enquetes/…/saisie`; `?reponse=` corrects one. */
export function SurveyEntryRoute() {
  const navigate = useNavigate();
  const { surveyId } = useParams({ from: '/usages/enquetes/$surveyId/saisie' });
  const { reponse } = useSearch({ from: '/usages/enquetes/$surveyId/saisie' });
  return (
    <EntryScreen
      key={`${surveyId} ${reponse ?? ''}`}
      surveyId={surveyId}
      responseId={reponse ?? null}
      onBack={() =>
        void navigate({
          to: '/usages/enquetes/$surveyId',
          params: { surveyId },
          search: { onglet: 'reponses' },
        })
      }
    />
  );
}

/** `/usages/enquetes/…/feuille` */
export function SurveySheetRoute() {
  const navigate = useNavigate();
  const { surveyId } = useParams({ from: '/usages/enquetes/$surveyId/feuille' });
  return (
    <SheetScreen
      key={surveyId}
      surveyId={surveyId}
      onBack={() => void navigate({ to: '/usages/enquetes/$surveyId', params: { surveyId } })}
    />
  );
}

/** `/usages/enquetes/…/tableur` */
export function SurveyFileRoute() {
  const navigate = useNavigate();
  const { surveyId } = useParams({ from: '/usages/enquetes/$surveyId/tableur' });
  return (
    <FileScreen
      key={surveyId}
      surveyId={surveyId}
      onBack={() => void navigate({ to: '/usages/enquetes/$surveyId', params: { surveyId } })}
    />
  );
}
