import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { RecordHistory } from '#renderer/entity-ui/record-history.tsx';
import classes from '#renderer/entity-ui/record-page.module.css';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { RecordTabs } from '#renderer/entity-ui/record-tabs.tsx';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Survey } from '#shared/domain/survey/survey.ts';
import { SurveyHeader, type SurveyWays } from './survey-header.tsx';
import { SurveyQuestions } from './survey-questions.tsx';
import { SurveyResponses } from './survey-responses.tsx';
import { SurveyResults } from './survey-results.tsx';
import { SurveyWords } from './survey-words.tsx';
import { useSurveyResponses } from './use-survey-responses.ts';

type Props = SurveyWays & {
  readonly surveyId: string;
  /** The open tab, as the address says it. */
  readonly tab: string | null;
  readonly onTab: (key: string) => void;
  readonly onBack: () => void;
  readonly onOpenResponse: (responseId: string) => void;
  readonly onOpenPlace: (placeId: string) => void;
};

/** `/usages/enquetes/…`: the results of a survey, its sheets, what users wrote, its questions, its history. */
export function SurveyScreen({ surveyId, onBack, ...rest }: Props) {
  const { t } = useTranslation('surveys');
  const { database } = useRegister();
  const survey = useLiveQuery(async () => {
    const row = await database.surveys.get(surveyId);
    return row === undefined || row.deletedAt !== null ? null : row;
  }, [database, surveyId]);
  useWindowTitle(survey === undefined ? null : (survey?.name ?? t('page.gone')));
  if (survey === undefined) return null;
  return (
    <div className={classes.page}>
      <Anchor component="button" type="button" size="sm" className={classes.back} onClick={onBack}>
        <IconArrowLeft size={15} aria-hidden />
        {t('page.back')}
      </Anchor>
      {survey === null ? (
        <p>{t('page.gone')}</p>
      ) : (
        <LivingSurvey survey={survey} onDeleted={onBack} {...rest} />
      )}
    </div>
  );
}

type LivingProps = Omit<Props, 'surveyId' | 'onBack'> & {
  readonly survey: Survey;
  readonly onDeleted: () => void;
};

function LivingSurvey({ survey, tab, onTab, onDeleted, onOpenResponse, onOpenPlace, ...ways }: LivingProps) {
  const { t } = useTranslation('surveys');
  const { t: history } = useTranslation('history');
  const responses = useSurveyResponses(survey.id);
  return (
    <>
      <SurveyHeader survey={survey} responses={responses?.length} onDeleted={onDeleted} {...ways} />
      <RecordTabs
        panels={[
          {
            key: 'resultats',
            title: t('page.tabs.results'),
            content: <SurveyResults survey={survey} onEnter={ways.onEnter} />,
          },
          {
            key: 'reponses',
            title: t('page.tabs.responses'),
            content: <SurveyResponses survey={survey} responses={responses} onOpen={onOpenResponse} />,
          },
          {
            key: 'paroles',
            title: t('page.tabs.words'),
            content: <SurveyWords survey={survey} responses={responses} onOpenPlace={onOpenPlace} />,
          },
          {
            key: 'questions',
            title: t('page.tabs.questions'),
            content: <SurveyQuestions survey={survey} />,
          },
          {
            key: 'historique',
            title: t('page.tabs.history'),
            content: (
              <RecordSection title={history('title')}>
                <RecordHistory table="survey" id={survey.id} />
              </RecordSection>
            ),
          },
        ]}
        tab={tab}
        onTab={onTab}
      />
    </>
  );
}
