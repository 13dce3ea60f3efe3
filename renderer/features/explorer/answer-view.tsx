import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartFigure } from '#renderer/components/chart/chart-figure.tsx';
import type { ReportWording } from '#renderer/documents/report-wording.ts';
import { wordChart } from '#renderer/documents/word-figures.ts';
import { useSavePicture } from '#renderer/entity-ui/use-save-picture.ts';
import type { ExploreAnswer } from '#shared/figures/explore/explore-answer.ts';
import { responseRate } from '#shared/figures/response-rate.ts';
import { answerChart } from '#shared/report/exploration-chart.ts';
import { answerNotes } from '#shared/report/exploration-notes.ts';
import { sentenceText } from '#shared/report/exploration-words.ts';
import { AnswerTable, type ChosenSpot } from './answer-table.tsx';
import classes from './explorer.module.css';
import { ExportMenu } from './export-menu.tsx';
import { filterSentence, useFilterNames } from './filter-words.ts';
import { RecordsDialog } from './records-dialog.tsx';

type Props = {
  readonly answer: ExploreAnswer;
  readonly wording: ReportWording;
  readonly onOpenPlace: (placeId: string) => void;
};

/** An answer: what it is in a sentence, its total and who answered, the chart, the table, what must be read with them. */
export function AnswerView({ answer, wording, onOpenPlace }: Props) {
  const { t } = useTranslation('explorer');
  const [spot, setSpot] = useState<ChosenSpot | null>(null);
  const savePicture = useSavePicture();
  const chart = useMemo(() => {
    const made = answerChart(answer, 'explorer', 'explorer-table');
    return made === null ? null : wordChart(made, wording);
  }, [answer, wording]);
  const notes = useMemo(() => answerNotes(answer).map((note) => wording.text(note)), [answer, wording]);
  const filterNames = useFilterNames(answer.question, wording);
  const filtered = filterSentence(filterNames, t);
  const { question } = answer;
  return (
    <section aria-labelledby="explorer-answer">
      <div className={classes.answerHead}>
        <div>
          <h2 id="explorer-answer" className={classes.sentence}>
            {wording.text(sentenceText(question))}
          </h2>
          {filtered !== null && <p className={classes.quiet}>{filtered}</p>}
          <AnswerFigures answer={answer} wording={wording} />
        </div>
        <ExportMenu answer={answer} wording={wording} filtered={filtered} />
      </div>
      {chart === null ? (
        <div className={classes.empty}>
          <h3>{t('nothingTitle')}</h3>
          <p>{t('nothing')}</p>
        </div>
      ) : (
        <div className={classes.chart}>
          <ChartFigure data={chart} onSavePicture={savePicture} />
        </div>
      )}
      {chart !== null && <AnswerTable answer={answer} wording={wording} onSpot={setSpot} />}
      <aside className={classes.notes} aria-label={t('notes')}>
        <h3>{t('notes')}</h3>
        <ul>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </aside>
      <RecordsDialog
        question={question}
        unit={answer.unit}
        spot={spot}
        wording={wording}
        onClose={() => setSpot(null)}
        onOpenPlace={onOpenPlace}
      />
    </section>
  );
}

/** The total, the year before, and who answered, on one line. */
function AnswerFigures({ answer, wording }: Pick<Props, 'answer' | 'wording'>) {
  const { t } = useTranslation('explorer');
  const { grid, before, response, unit } = answer;
  const { total } = grid;
  const answers = total.expected > 0 ? wording.answers(total.reported, total.expected) : null;
  const rate = response === null ? null : responseRate(response.total);
  return (
    <p className={classes.figures}>
      <span>
        {t('total')}{' '}
        <strong data-missing={total.value === null || undefined}>{wording.number(total.value, unit)}</strong>
        {answers !== null && <small>{answers}</small>}
      </span>
      {before !== null && (
        <span>{t('before', { value: wording.number(before.grid.total.value, unit) })}</span>
      )}
      {response !== null && rate !== null && (
        <span>
          {t('response', {
            rate: wording.number(rate, 'ratio'),
            answered: wording.number(response.total.answered, 'count'),
            expected: wording.number(response.total.expected, 'count'),
          })}
          {response.total.closed > 0 && ` · ${t('closed', { count: response.total.closed })}`}
        </span>
      )}
    </p>
  );
}
