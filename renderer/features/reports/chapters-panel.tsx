import { type RefObject, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportWording } from '#renderer/documents/report-wording.ts';
import { figureWords } from '#renderer/documents/word-report.ts';
import type { WordedReport } from '#renderer/documents/worded-report.ts';
import type { Report, ReportChapter } from '#shared/domain/report/report.ts';
import type { ReportModel } from '#shared/report/report-model.ts';
import { ChapterCard } from './chapter-card.tsx';
import { type FigureWords, FigureWordsContext } from './editor/figure-words.ts';
import classes from './report-screen.module.css';

type ChaptersPanelProps = {
  readonly report: Report;
  /** The figures; undefined while they are computed. */
  readonly model: ReportModel | undefined;
  readonly worded: WordedReport | null;
  readonly wording: ReportWording;
  /** The writes of this report under way. */
  readonly saving: RefObject<Promise<void>>;
};

/** The chapters of a report in their order, each with the officer's text. */
export function ChaptersPanel({ report, model, worded, wording, saving }: ChaptersPanelProps) {
  const { t } = useTranslation('reports');
  const [open, setOpen] = useState<ReportChapter | null>(null);
  const words = useMemo(() => offeredFigures(model, wording), [model, wording]);
  return (
    <FigureWordsContext value={words}>
      <aside className={classes.editors} aria-label={t('editor.heading')}>
        {report.chapters.map((chapter) => (
          <ChapterCard
            key={chapter}
            report={report}
            chapter={chapter}
            saving={saving}
            open={open === chapter}
            onOpen={(next) => setOpen(next ? chapter : null)}
            figures={(worded?.chapters.find((section) => section.id === chapter)?.blocks ?? []).flatMap(
              (block) => (block.kind === 'figures' ? block.figures : []),
            )}
          />
        ))}
      </aside>
    </FigureWordsContext>
  );
}

function offeredFigures(model: ReportModel | undefined, wording: ReportWording): FigureWords {
  if (model === undefined) return { offered: [], wordsOf: () => '…', titleOf: () => null };
  const wordsOf = figureWords(model, wording);
  const offered = model.sections.flatMap((section) =>
    section.blocks.flatMap((block) =>
      block.kind === 'keyFigure'
        ? {
            id: block.id,
            title: wording.text(block.title),
            value: wordsOf(block.id),
            chapter: wording.text(section.title),
          }
        : [],
    ),
  );
  const titles = new Map(offered.map(({ id, title }) => [id, title]));
  return { offered, wordsOf, titleOf: (id) => titles.get(id) ?? null };
}
