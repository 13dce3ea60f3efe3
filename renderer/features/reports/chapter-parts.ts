import { accepted } from '#shared/domain/problem.ts';
import type { ReportChapter } from '#shared/domain/report/report.ts';
import { readRichText } from '#shared/domain/rich-text/read-rich-text.ts';
import { emptyRichText, richTextOf } from '#shared/domain/rich-text/rich-text.ts';
import type { EditorTree } from './editor/rich-text-input.tsx';
import type { ReportPart } from './use-autosaved-part.ts';

/** The officer's text of a chapter, as the editor's tree. */
export function narrativePart(reportId: string, chapter: ReportChapter): ReportPart<EditorTree> {
  return {
    key: `report:${reportId}:${chapter}`,
    keptIn: ({ narratives }) => narratives[chapter] ?? emptyRichText,
    patch: ({ narratives }, value) => {
      const read = readRichText(value);
      return read.ok ? accepted({ narratives: { ...narratives, [chapter]: read.value } }) : read;
    },
    readDraft: (draft) => {
      // Texts were plain before they had headings and lists.
      if (typeof draft === 'string') return richTextOf(draft);
      if (typeof draft !== 'object' || draft === null || !('content' in draft)) return null;
      return Array.isArray(draft.content) ? { type: 'doc', content: draft.content } : null;
    },
  };
}

/** The plain notes at the end of a chapter. */
export function notesPart(reportId: string, chapter: ReportChapter): ReportPart<string> {
  return {
    key: `report:${reportId}:${chapter}:notes`,
    keptIn: ({ notes }) => notes[chapter] ?? '',
    patch: ({ notes }, value) => accepted({ notes: { ...notes, [chapter]: value } }),
    readDraft: (draft) => (typeof draft === 'string' ? draft : null),
  };
}
