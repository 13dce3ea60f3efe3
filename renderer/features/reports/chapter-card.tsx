import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { type RefObject, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { WordedKeyFigure } from '#renderer/documents/worded-report.ts';
import type { Report, ReportChapter } from '#shared/domain/report/report.ts';
import { isRichTextEmpty } from '#shared/domain/rich-text/rich-text.ts';
import { ChapterEditor } from './chapter-editor.tsx';
import { ChapterFigures } from './chapter-figures.tsx';
import { RichTextView } from './editor/rich-text-view.tsx';
import classes from './report-screen.module.css';

/** Blocks of a text that are read beside the pages, which show all of it. */
const BLOCKS_READ = 9;

type ChapterCardProps = {
  readonly report: Report;
  readonly chapter: ReportChapter;
  readonly figures: readonly WordedKeyFigure[];
  /** The writes of this report under way. */
  readonly saving: RefObject<Promise<void>>;
  /** Whether its text is being written: one chapter at a time, so that a long report stays light. */
  readonly open: boolean;
  /** Whether its text is last year's, to be read again. */
  readonly carried: boolean;
  readonly onRead: () => void;
  readonly onOpen: (open: boolean) => void;
};

/** A chapter beside its pages: the officer's text, read or being written, and the key figures. */
export function ChapterCard(props: ChapterCardProps) {
  const { report, chapter, figures, saving, open, onOpen } = props;
  const { t } = useTranslation('reports');
  const title = useId();
  const name = t(`chapter.${chapter}`);
  const text = report.narratives[chapter];
  const notes = report.notes[chapter] ?? '';
  const isEmpty = isRichTextEmpty(text);
  return (
    <section className={classes.chapter} aria-labelledby={title}>
      <div className={classes.chapterHead}>
        <h2 id={title}>{name}</h2>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-expanded={open}
          aria-label={t(open ? 'editor.closeNamed' : 'editor.writeNamed', { chapter: name })}
          leftSection={open ? null : <IconPencil size={15} aria-hidden="true" />}
          onClick={() => onOpen(!open)}
        >
          {t(open ? 'editor.close' : isEmpty && notes === '' ? 'editor.write' : 'editor.change')}
        </Button>
      </div>
      {props.carried && (
        <p className={classes.carried}>
          {t('editor.carried')}
          <Button
            size="compact-xs"
            variant="default"
            flex="none"
            aria-label={t('editor.readAgainNamed', { chapter: name })}
            onClick={props.onRead}
          >
            {t('editor.readAgain')}
          </Button>
        </p>
      )}
      {open ? (
        <ChapterEditor report={report} chapter={chapter} saving={saving} />
      ) : (
        <>
          {text !== undefined && !isEmpty && (
            <div className={classes.reading}>
              <RichTextView text={{ ...text, content: text.content.slice(0, BLOCKS_READ) }} />
            </div>
          )}
          {notes !== '' && <p className={classes.notes}>{notes}</p>}
        </>
      )}
      <ChapterFigures figures={figures} />
    </section>
  );
}
