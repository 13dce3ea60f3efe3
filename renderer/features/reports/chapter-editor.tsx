import { Textarea } from '@mantine/core';
import { type RefObject, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import type { Problem } from '#shared/domain/problem.ts';
import { CHAPTER_NOTES_LIMIT, type Report, type ReportChapter } from '#shared/domain/report/report.ts';
import { narrativePart, notesPart } from './chapter-parts.ts';
import { RichTextInput } from './editor/rich-text-input.tsx';
import classes from './report-screen.module.css';
import { type SavingState, useAutosavedPart } from './use-autosaved-part.ts';

type ChapterEditorProps = {
  readonly report: Report;
  readonly chapter: ReportChapter;
  /** The writes of this report under way. */
  readonly saving: RefObject<Promise<void>>;
};

/** The officer's words for a chapter and the notes at its end, saved as they are typed. */
export function ChapterEditor({ report, chapter, saving }: ChapterEditorProps) {
  const { t } = useTranslation('reports');
  const { id } = report;
  const text = useAutosavedPart(
    report,
    useMemo(() => narrativePart(id, chapter), [id, chapter]),
    saving,
  );
  const notes = useAutosavedPart(
    report,
    useMemo(() => notesPart(id, chapter), [id, chapter]),
    saving,
  );
  const name = t(`chapter.${chapter}`);
  const state = worst(text.state, notes.state);
  return (
    <div className={classes.writing}>
      <RichTextInput
        label={t('editor.label', { chapter: name })}
        placeholder={t('editor.placeholder')}
        value={text.value}
        onChange={text.change}
        onBlur={text.flush}
      />
      <Refusal problems={text.problems} />
      <Textarea
        label={t('editor.notes')}
        description={t('editor.notesHelp')}
        aria-label={t('editor.notesLabel', { chapter: name })}
        autosize
        minRows={2}
        maxRows={12}
        maxLength={CHAPTER_NOTES_LIMIT}
        value={notes.value}
        onChange={(event) => notes.change(event.currentTarget.value)}
        onBlur={notes.flush}
      />
      <Refusal problems={notes.problems} />
      <p role="status" className={classes.state} data-state={state}>
        {t(`editor.${state}`)}
      </p>
    </div>
  );
}

function worst(a: SavingState, b: SavingState): SavingState {
  return a === 'failed' || b === 'failed'
    ? 'failed'
    : a === 'pending' || b === 'pending'
      ? 'pending'
      : 'saved';
}

function Refusal({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <div role="alert" className={classes.problem}>
      <ProblemList problems={problems} />
    </div>
  );
}
