import { Button } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
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
import { ReportSettingsDialog } from './scope/report-settings-dialog.tsx';
import { TemplateDialog } from './templates/template-dialog.tsx';
import { useCarriedChapters } from './use-carried-chapters.ts';

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
  const [dialog, setDialog] = useState<'settings' | 'template' | null>(null);
  const { carried, markRead } = useCarriedChapters(report);
  const words = useMemo(() => offeredFigures(model, wording), [model, wording]);
  return (
    <FigureWordsContext value={words}>
      <aside className={classes.editors} aria-label={t('editor.heading')}>
        <div className={classes.panelHead}>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconAdjustmentsHorizontal size={15} aria-hidden="true" />}
            onClick={() => setDialog('settings')}
          >
            {t('settings.open')}
          </Button>
          <Button size="xs" variant="subtle" onClick={() => setDialog('template')}>
            {t('template.saveOpen')}
          </Button>
        </div>
        {report.chapters.map((chapter) => (
          <ChapterCard
            key={chapter}
            report={report}
            chapter={chapter}
            saving={saving}
            open={open === chapter}
            carried={carried.includes(chapter)}
            onRead={() => markRead(chapter)}
            onOpen={(next) => setOpen(next ? chapter : null)}
            figures={(worded?.chapters.find((section) => section.id === chapter)?.blocks ?? []).flatMap(
              (block) => (block.kind === 'figures' ? block.figures : []),
            )}
          />
        ))}
      </aside>
      {dialog === 'settings' && (
        <ReportSettingsDialog
          report={report}
          ordinaryTitle={wording.title(report.period)}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'template' && (
        <TemplateDialog
          template={null}
          body={{ chapters: report.chapters, narratives: report.narratives, notes: report.notes }}
          onClose={() => setDialog(null)}
        />
      )}
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
