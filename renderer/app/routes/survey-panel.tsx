import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RecordPanel } from '#renderer/entity-ui/record-tabs.tsx';
import { PlaceSurveys, useHasSurvey } from '#renderer/features/surveys/place-surveys.tsx';

/** The tab of a place with what its users answered; none where no survey was answered there. */
export function useSurveyPanels(placeId: string): readonly RecordPanel[] {
  const { t } = useTranslation('surveys');
  const navigate = useNavigate();
  if (!useHasSurvey(placeId)) return [];
  return [
    {
      key: 'enquetes',
      title: t('place.title'),
      content: (
        <PlaceSurveys
          placeId={placeId}
          onOpen={(surveyId) => void navigate({ to: '/usages/enquetes/$surveyId', params: { surveyId } })}
        />
      ),
    },
  ];
}
