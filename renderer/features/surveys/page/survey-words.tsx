import { Alert, Anchor, Button, Checkbox, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import classes from '#renderer/features/surveys/surveys.module.css';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Problem } from '#shared/domain/problem.ts';
import type { Survey } from '#shared/domain/survey/survey.ts';
import { wordTraces } from '#shared/domain/survey/word-traces.ts';
import { type SaidWords, saidWords } from '#shared/figures/survey-counts.ts';
import { MaskDialog } from './mask-dialog.tsx';
import type { NamedResponse } from './use-survey-responses.ts';

const ALL = '';

type Props = {
  readonly survey: Survey;
  readonly responses: readonly NamedResponse[] | undefined;
  readonly onOpenPlace: (placeId: string) => void;
};

/** What users wrote: the officer ticks the words that the report quotes, and masks what tells who somebody is. */
export function SurveyWords({ survey, responses, onOpenPlace }: Props) {
  const { t } = useTranslation('surveys');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const [questionId, setQuestionId] = useState(ALL);
  const [onlyQuoted, setOnlyQuoted] = useState(false);
  const [masked, setMasked] = useState<SaidWords | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  if (responses === undefined) return null;
  const all = saidWords(
    survey,
    responses.map(({ response }) => response),
  );
  if (all.length === 0) return <p className={classes.quiet}>{t('words.none')}</p>;
  const shown = all.filter(
    ({ question, answer }) =>
      (questionId === ALL || question.id === questionId) && (!onlyQuoted || answer.quoted),
  );
  const change = async (
    { response, question }: SaidWords,
    more: { readonly words?: string; readonly quoted?: boolean },
    said: string,
  ): Promise<void> => {
    const answers = response.answers.map((answer) =>
      answer.id === question.id ? { ...answer, ...more } : answer,
    );
    const outcome = await api.editSurveyResponse(response.id, { answers });
    setProblems(outcome.ok ? [] : outcome.problems);
    if (outcome.ok) notice(said, outcome.value);
  };
  return (
    <>
      <p className={classes.intro}>{t('words.intro')}</p>
      <div className={classes.toolbar}>
        <Select
          label={t('words.question')}
          allowDeselect={false}
          w="26rem"
          data={[
            { value: ALL, label: t('words.allQuestions') },
            ...survey.questions
              .filter(({ kind }) => kind === 'words')
              .map(({ id, text }) => ({ value: id, label: text })),
          ]}
          value={questionId}
          onChange={(value) => setQuestionId(value ?? ALL)}
        />
        <div className={classes.beside}>
          <Checkbox
            label={t('words.onlyQuoted')}
            checked={onlyQuoted}
            onChange={({ currentTarget }) => setOnlyQuoted(currentTarget.checked)}
          />
          <p className={classes.quiet} role="status">
            {t('words.count', {
              count: all.length,
              quoted: all.filter(({ answer }) => answer.quoted).length,
            })}
          </p>
        </div>
      </div>
      {problems.length > 0 && (
        <Alert color="red" role="alert" mb="md">
          <ProblemList problems={problems} />
        </Alert>
      )}
      <ul className={classes.words}>
        {shown.map((said) => (
          <WordsRow
            key={`${said.response.id} ${said.question.id}`}
            said={said}
            placeName={responses.find(({ response }) => response.id === said.response.id)?.placeName ?? null}
            onOpenPlace={onOpenPlace}
            onQuote={(quoted) =>
              void change(said, { quoted }, t(quoted ? 'words.nowQuoted' : 'words.noLongerQuoted'))
            }
            onMask={() => setMasked(said)}
          />
        ))}
      </ul>
      {masked !== null && (
        <MaskDialog
          words={masked.answer.words}
          onClose={() => setMasked(null)}
          onMask={(words) => {
            setMasked(null);
            void change(masked, { words }, t('words.masked'));
          }}
        />
      )}
    </>
  );
}

type RowProps = {
  readonly said: SaidWords;
  readonly placeName: string | null;
  readonly onOpenPlace: (placeId: string) => void;
  readonly onQuote: (quoted: boolean) => void;
  readonly onMask: () => void;
};

function WordsRow({ said, placeName, onOpenPlace, onQuote, onMask }: RowProps) {
  const { t } = useTranslation('surveys');
  const { response, question, answer } = said;
  const traces = wordTraces(answer.words);
  const { placeId } = response;
  return (
    <li className={classes.said}>
      <div>
        <blockquote>{`«\u00a0${answer.words}\u00a0»`}</blockquote>
        <footer>
          {placeId !== null && placeName !== null ? (
            <Anchor component="button" type="button" size="sm" onClick={() => onOpenPlace(placeId)}>
              {placeName}
            </Anchor>
          ) : (
            t('words.noPlace')
          )}
          {response.day !== null && `, ${dayText(response.day)}`} · {question.text}
          {traces.length > 0 && (
            <span className={classes.trace}> · {t('words.traces', { traces: traces.join(', ') })}</span>
          )}
        </footer>
      </div>
      <Checkbox
        label={t('words.quote')}
        aria-label={t('words.quoteNamed', { words: answer.words })}
        checked={answer.quoted}
        onChange={({ currentTarget }) => onQuote(currentTarget.checked)}
      />
      <Button
        size="compact-xs"
        variant="subtle"
        aria-label={t('words.maskNamed', { words: answer.words })}
        onClick={onMask}
      >
        {t('words.mask')}
      </Button>
    </li>
  );
}
