import { Anchor, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { Survey } from '#shared/domain/survey/survey.ts';
import classes from './surveys.module.css';

type Props = {
  /** The strip that leads to the other screens of usage. */
  readonly tabs: ReactNode;
  readonly onOpen: (surveyId: string) => void;
  readonly onCreate: () => void;
};

/** `/usages/enquetes`: the surveys of users, and how much of each was answered. */
export function SurveysScreen({ tabs, onOpen, onCreate }: Props) {
  const { t } = useTranslation('surveys');
  const { database } = useRegister();
  const surveys = useLiveQuery(async () => {
    const rows = await database.surveys.toArray();
    return rows
      .filter(({ deletedAt }) => deletedAt === null)
      .sort((a, b) => (b.from ?? b.createdAt).localeCompare(a.from ?? a.createdAt));
  }, [database]);
  return (
    <div className={classes.screen}>
      {tabs}
      <header className={classes.head}>
        <div>
          <h1>{t('title')}</h1>
          <p className={classes.intro}>{t('list.intro')}</p>
        </div>
        {surveys !== undefined && surveys.length > 0 && (
          <Button size="xs" leftSection={<IconPlus size={15} aria-hidden />} onClick={onCreate}>
            {t('list.create')}
          </Button>
        )}
      </header>
      {surveys?.length === 0 && (
        <section className={classes.empty}>
          <h2>{t('list.emptyTitle')}</h2>
          <p>{t('list.empty')}</p>
          <Button onClick={onCreate}>{t('list.create')}</Button>
        </section>
      )}
      {surveys !== undefined && surveys.length > 0 && <SurveyTable surveys={surveys} onOpen={onOpen} />}
    </div>
  );
}

type TableProps = { readonly surveys: readonly Survey[]; readonly onOpen: Props['onOpen'] };

function SurveyTable({ surveys, onOpen }: TableProps) {
  const { t, i18n } = useTranslation('surveys');
  const read = useCallback((api: RegisterApi) => api.surveyCounts(null), []);
  const counts = useRegisterQuery(read, ['survey', 'surveyResponse']);
  const number = (value: number | undefined): string =>
    value === undefined ? '' : value.toLocaleString(i18n.language);
  return (
    <div className={classes.scroller}>
      <table className={classes.table}>
        <caption className="visually-hidden">{t('title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('list.survey')}</th>
            <th scope="col">{t('fields.from')}</th>
            <th scope="col">{t('fields.to')}</th>
            {(['questions', 'responses', 'places'] as const).map((column) => (
              <th key={column} scope="col" className={classes.number}>
                {t(`list.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {surveys.map(({ id, name, from, to, questions }) => {
            const count = counts?.find(({ surveyId }) => surveyId === id);
            return (
              <tr key={id}>
                <th scope="row">
                  <Anchor component="button" type="button" ta="start" onClick={() => onOpen(id)}>
                    {name}
                  </Anchor>
                </th>
                <td>{from === null ? t('notSaid') : dayText(from)}</td>
                <td>{to === null ? t('notSaid') : dayText(to)}</td>
                <td className={classes.number}>{number(questions.length)}</td>
                <td className={classes.number}>{number(count?.responses)}</td>
                <td className={classes.number}>{number(count?.places)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
