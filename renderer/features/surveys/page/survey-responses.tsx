import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import classes from '#renderer/features/surveys/surveys.module.css';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Survey } from '#shared/domain/survey/survey.ts';
import { answerText } from './answer-text.ts';
import type { NamedResponse } from './use-survey-responses.ts';

/** Rows drawn at once; the others come when they are asked for. */
const SHOWN = 100;

type Props = {
  readonly survey: Survey;
  readonly responses: readonly NamedResponse[] | undefined;
  readonly onOpen: (responseId: string) => void;
};

/** The sheets of a survey, each with all that it says; one is opened to be corrected, or taken away. */
export function SurveyResponses({ survey, responses, onOpen }: Props) {
  const { t } = useTranslation('surveys');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const [shown, setShown] = useState(SHOWN);
  if (responses === undefined) return null;
  if (responses.length === 0) return <p className={classes.quiet}>{t('responses.none')}</p>;
  const remove = async ({ response }: NamedResponse): Promise<void> => {
    const outcome = await api.deleteSurveyResponse(response.id);
    if (outcome.ok) notice(t('responses.removed'), outcome.value);
  };
  return (
    <>
      <div className={classes.scroller}>
        <table className={classes.table}>
          <caption className="visually-hidden">{t('page.tabs.responses')}</caption>
          <thead>
            <tr>
              {(['number', 'placeId', 'day', 'answers'] as const).map((field) => (
                <th key={field} scope="col">
                  {t(`fields.${field}`)}
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">{t('responses.acts')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {responses.slice(0, shown).map((named) => {
              const { response, placeName } = named;
              const name = response.number ?? t('responses.unnumbered');
              return (
                <tr key={response.id}>
                  <th scope="row">
                    <Anchor component="button" type="button" onClick={() => onOpen(response.id)}>
                      {name}
                    </Anchor>
                  </th>
                  <td>{placeName ?? t('notSaid')}</td>
                  <td>{response.day === null ? t('notSaid') : dayText(response.day)}</td>
                  <td>
                    {survey.questions.flatMap((question) => answerText(question, response) ?? []).join(' · ')}
                  </td>
                  <td className={classes.acts}>
                    <Button
                      size="compact-xs"
                      variant="subtle"
                      color="red"
                      aria-label={t('responses.removeNamed', { number: name })}
                      onClick={() => void remove(named)}
                    >
                      {t('responses.remove')}
                    </Button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {responses.length > shown && (
        <Button size="xs" variant="default" mt="sm" onClick={() => setShown(shown + SHOWN)}>
          {t('responses.more', { count: responses.length - shown })}
        </Button>
      )}
    </>
  );
}
