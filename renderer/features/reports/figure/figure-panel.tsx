import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReportWording } from '#renderer/documents/report-wording.ts';
import { wordKeyFigure } from '#renderer/documents/word-figures.ts';
import type { WordedKeyFigure } from '#renderer/documents/worded-report.ts';
import type { RecordPage } from '#renderer/workers/report-issue-api.ts';
import type { Report } from '#shared/domain/report/report.ts';
import { ownFigureId } from '#shared/report/key-figures-chapter.ts';
import type { ComparedValue } from '#shared/report/report-differences.ts';
import type { ReportKeyFigure, ReportModel } from '#shared/report/report-model.ts';
import classes from './figure.module.css';
import { FigureRecords } from './figure-records.tsx';
import { ObjectiveForm } from './objective-form.tsx';

/** What a figure was at another time, and in which version of the report. */
export type FigureBefore = { readonly value: ComparedValue | null; readonly version: number | null };

type Props = {
  readonly block: ReportKeyFigure;
  readonly model: ReportModel;
  readonly wording: ReportWording;
  /** The report whose objectives can be set; null where it can no longer change. */
  readonly report: Report | null;
  /** What the latest version says of the figure, and what it was at the last look, where they differ. */
  readonly issued: FigureBefore | null;
  readonly looked: FigureBefore | null;
  readonly onOpenRecord: (page: RecordPage) => void;
  readonly onClose: () => void;
};

/** Beside the pages: one figure with all that explains it, and the records behind it. */
export function FigurePanel({ block, model, wording, report, issued, looked, ...on }: Props) {
  const { t } = useTranslation('reportIssues');
  const { figure } = block;
  const worded = wordKeyFigure(block, model, wording);
  const valueWords = (value: ComparedValue | null): string => {
    if (value === null) return t('changes.absent');
    const answers = wording.answers(value.reported, value.expected);
    const number = wording.number(value.value, figure.unit);
    return answers === null ? number : `${number} (${answers})`;
  };
  return (
    <Drawer
      opened
      onClose={on.onClose}
      // Its style tag would bear no nonce: the content policy would refuse it.
      lockScroll={false}
      position="right"
      size="xl"
      title={worded.title}
      classNames={{ title: classes.title ?? '' }}
      closeButtonProps={{ 'aria-label': t('figure.close') }}
    >
      <p className={classes.value} data-missing={worded.missing || undefined}>
        {worded.value}
      </p>
      {issued !== null && (
        <p className={classes.mark}>
          {t('figure.sinceIssue', {
            version: issued.version,
            before: valueWords(issued.value),
            after: valueWords(figure),
          })}
        </p>
      )}
      {looked !== null && (
        <p className={classes.mark}>
          {t('figure.sinceLook', { before: valueWords(looked.value), after: valueWords(figure) })}
        </p>
      )}
      <FigureFacts
        worded={worded}
        constant={
          block.constant == null ? null : wording.number(block.constant.change, 'signedRatio', 'notAvailable')
        }
      />
      <section className={classes.part}>
        <h3>{t('figure.definition')}</h3>
        <p>{worded.definition}</p>
      </section>
      {worded.notes.length > 0 && (
        <section className={classes.part}>
          <h3>{t('figure.notes')}</h3>
          {worded.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </section>
      )}
      {report !== null && (
        <section className={classes.part}>
          <h3>{t('figure.objective.heading')}</h3>
          <ObjectiveForm
            key={block.id}
            report={report}
            figureId={ownFigureId(block.id)}
            unit={figure.unit}
            wording={wording}
          />
        </section>
      )}
      <section className={classes.part}>
        <h3>{t('figure.records.heading')}</h3>
        <FigureRecords
          key={block.id}
          title={worded.title}
          sources={figure.sources}
          perimeter={model.perimeter}
          wording={wording}
          onOpenRecord={on.onOpenRecord}
        />
      </section>
    </Drawer>
  );
}

type FigureFactsProps = { readonly worded: WordedKeyFigure; readonly constant: string | null };

function FigureFacts({ worded, constant }: FigureFactsProps) {
  const { t } = useTranslation('reportIssues');
  const facts = [
    ['answers', worded.answers],
    ['before', worded.before],
    ['change', worded.change],
    ['constant', constant],
  ] as const;
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value]) =>
        value === null ? null : (
          <div key={name} className={classes.fact}>
            <dt>{t(`figure.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
