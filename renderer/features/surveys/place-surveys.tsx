import { Anchor } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';
import { countAnswers, satisfiedShare } from '#shared/figures/survey-counts.ts';
import { ratioText } from './ratio-text.ts';
import classes from './surveys.module.css';

type Props = { readonly placeId: string; readonly onOpen: (surveyId: string) => void };

/** Whether users of a place answered a survey: a tab that would stay empty is not shown. */
export function useHasSurvey(placeId: string): boolean {
  const read = useCallback((api: RegisterApi) => api.surveyCounts(placeId), [placeId]);
  const counts = useRegisterQuery(read, ['survey', 'surveyResponse']);
  return counts?.some(({ responses }) => responses > 0) ?? false;
}

/** On the page of a place: what its users answered, survey by survey, each share with its n. */
export function PlaceSurveys({ placeId, onOpen }: Props) {
  const { t, i18n } = useTranslation('surveys');
  const { database } = useRegister();
  const held = useLiveQuery(async () => {
    const rows = await database.surveyResponses.where('placeId').equals(placeId).toArray();
    const responses = rows.filter(({ deletedAt }) => deletedAt === null);
    const surveys = await database.surveys.bulkGet([...new Set(responses.map(({ surveyId }) => surveyId))]);
    return surveys
      .flatMap((survey) => (survey === undefined || survey.deletedAt !== null ? [] : [survey]))
      .map((survey) => ({
        survey,
        responses: responses.filter(({ surveyId }) => surveyId === survey.id),
      }));
  }, [database, placeId]);
  if (held === undefined) return null;
  return held.map(({ survey, responses }) => (
    <RecordSection key={survey.id} title={survey.name}>
      <p className={classes.first}>
        {t('place.responses', { count: responses.length })}{' '}
        <Anchor component="button" type="button" onClick={() => onOpen(survey.id)}>
          {t('place.open')}
        </Anchor>
      </p>
      <table className={classes.table}>
        <caption className="visually-hidden">{survey.name}</caption>
        <thead>
          <tr>
            <th scope="col">{t('place.question')}</th>
            <th scope="col" className={classes.number}>
              {t('place.answered')}
            </th>
            <th scope="col" className={classes.number}>
              {t('place.satisfied')}
            </th>
          </tr>
        </thead>
        <tbody>
          {survey.questions
            .filter(({ kind }) => kind === 'mark')
            .map((question) => {
              const counts = countAnswers(question, responses);
              return (
                <tr key={question.id}>
                  <th scope="row">{question.text}</th>
                  <td className={classes.number}>
                    {t('place.answeredOf', { answered: counts.answered, count: responses.length })}
                  </td>
                  <td className={classes.number}>
                    {ratioText(satisfiedShare(counts), i18n.language) ?? t('place.notApplicable')}
                  </td>
                </tr>
              );
            })}
        </tbody>
      </table>
      <p className={classes.note}>{t('place.note')}</p>
    </RecordSection>
  ));
}
