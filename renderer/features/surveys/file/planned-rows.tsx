import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemSentence } from '#renderer/entity-ui/problem-sentence.ts';
import { answerText } from '#renderer/features/surveys/page/answer-text.ts';
import classes from '#renderer/features/surveys/surveys.module.css';
import type { Survey } from '#shared/domain/survey/survey.ts';
import type { PlannedResponse } from '#shared/exchange/survey-sheet/plan-responses.ts';

/** Rows drawn at most; the counts tell the others. */
const SHOWN = 100;
const states = ['refused', 'changed', 'new', 'same'] as const;

type Props = { readonly rows: readonly PlannedResponse[]; readonly survey: Survey };

/** What each row of a file would do; of a changed one, what stands and what would. Those refused come first. */
export function PlannedRows({ rows, survey }: Props) {
  const { t } = useTranslation('surveys');
  const counts = states.map((state) => ({ state, count: rows.filter((row) => row.state === state).length }));
  const [state, setState] = useState<(typeof states)[number] | null>(null);
  const first = counts.find(({ count }) => count > 0)?.state ?? 'new';
  const shown = state ?? first;
  const listed = rows.filter((row) => row.state === shown);
  return (
    <>
      <p role="status">
        {counts
          .filter(({ count }) => count > 0)
          .map(({ state: one, count }) => t(`file.states.${one}`, { count }))
          .join(' · ') || t('file.noRows')}
      </p>
      <Select
        size="xs"
        w="16rem"
        mb="xs"
        label={t('file.show')}
        allowDeselect={false}
        data={counts
          .filter(({ count }) => count > 0)
          .map(({ state: one, count }) => ({ value: one, label: t(`file.states.${one}`, { count }) }))}
        value={shown}
        onChange={(value) => setState(states.find((one) => one === value) ?? null)}
      />
      <div className={classes.scroller}>
        <table className={classes.table}>
          <caption className="visually-hidden">{t('file.rows')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('file.row')}</th>
              <th scope="col">{t('fields.number')}</th>
              <th scope="col">{t(shown === 'refused' ? 'file.why' : 'fields.answers')}</th>
            </tr>
          </thead>
          <tbody>
            {listed.slice(0, SHOWN).map((row) => (
              <tr key={row.row}>
                <th scope="row">{row.row}</th>
                <td>{row.input.number}</td>
                <td>
                  <RowSaying row={row} survey={survey} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {listed.length > SHOWN && (
        <p className={classes.note}>{t('file.moreRows', { count: listed.length - SHOWN })}</p>
      )}
    </>
  );
}

function RowSaying({ row, survey }: { readonly row: PlannedResponse; readonly survey: Survey }) {
  const { t } = useTranslation('surveys');
  const { replaced } = row;
  if (row.problems.length > 0)
    return <span className={classes.bad}>{row.problems.map((one) => problemSentence(one)).join(' ')}</span>;
  if (replaced === null || row.state !== 'changed')
    return survey.questions.flatMap((question) => answerText(question, row.input) ?? []).join(' · ');
  const differing = survey.questions.flatMap((question) => {
    const before = answerText(question, replaced);
    const after = answerText(question, row.input);
    return before === after ? [] : [{ id: question.id, text: question.text, before, after }];
  });
  if (differing.length === 0) return t('file.otherDayOrPlace');
  return differing.map(({ id, text, before, after }) => (
    <div key={id}>
      {text} {t('file.fromTo', { before: before ?? t('file.skipped'), after: after ?? t('file.skipped') })}
    </div>
  ));
}
