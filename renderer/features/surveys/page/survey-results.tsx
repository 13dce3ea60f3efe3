import { Button } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { makeReportWording } from '#renderer/documents/report-wording.ts';
import { ModelFigures } from '#renderer/entity-ui/model-figures.tsx';
import { perimeterOf } from '#renderer/entity-ui/perimeter-options.ts';
import { PerimeterSelect, WHOLE_PERIMETER } from '#renderer/entity-ui/perimeter-select.tsx';
import type { FigureWords } from '#renderer/entity-ui/records-behind.ts';
import classes from '#renderer/features/surveys/surveys.module.css';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { Survey } from '#shared/domain/survey/survey.ts';

const figureTables = ['survey', 'surveyResponse', 'accessPoint', 'network'] as const;

/** The results of a survey: who answered, each question with its n, of all or of a part of the territory. */
export function SurveyResults({
  survey,
  onEnter,
}: {
  readonly survey: Survey;
  readonly onEnter: () => void;
}) {
  const { t, i18n } = useTranslation('surveys');
  const [perimeter, setPerimeter] = useState(WHOLE_PERIMETER);
  const wording = useMemo(
    () => makeReportWording(i18n.language.startsWith('en') ? 'en' : 'fr'),
    [i18n.language],
  );
  const read = useCallback(
    (api: RegisterApi) => api.surveyModel(survey.id, { perimeter: perimeterOf(perimeter), placeId: null }),
    [survey.id, perimeter],
  );
  const model = useRegisterQuery(read, figureTables);
  const isAll = perimeter === WHOLE_PERIMETER;
  if (model?.sections[0]?.blocks.length === 0 && isAll)
    return (
      <section className={classes.empty}>
        <h2>{t('results.emptyTitle')}</h2>
        <p>{t('results.empty')}</p>
        <Button onClick={onEnter}>{t('page.enter')}</Button>
      </section>
    );
  const words: FigureWords = {
    keyFigures: t('results.keyFigures'),
    definition: t('results.definition'),
    records: () => null,
    named: (title, action) => `${title} : ${action}`,
  };
  return (
    <>
      <div className={classes.toolbar}>
        <PerimeterSelect
          label={t('results.territory')}
          words={t('results.perimeter', { returnObjects: true })}
          value={perimeter}
          onChange={setPerimeter}
        />
      </div>
      <ModelFigures
        model={model ?? undefined}
        wording={wording}
        words={words}
        computing={t('results.computing')}
        nothing={{ title: t('results.nothingTitle'), text: t('results.nothing') }}
        onRecords={() => undefined}
      />
    </>
  );
}
