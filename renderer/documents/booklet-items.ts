import { type AnswerBlock, plainText } from '#shared/domain/article/answer-blocks.ts';
import type { PrintedItem } from './printed-item.ts';
import type { BookletSheet, WordedBooklet } from './worded-booklet.ts';

/** A booklet as printed pages hold it: cover, contents with page numbers, a chapter a category, its sheets. */
export function bookletItems(booklet: WordedBooklet): readonly PrintedItem[] {
  const { title, subtitle, organisation, example, chapters, words } = booklet;
  return [
    { kind: 'cover', key: 'cover', title, subtitle, organisation, example },
    { kind: 'chapter', key: 'contents', text: words.contents },
    ...chapters.flatMap((chapter): readonly PrintedItem[] => [
      { kind: 'contents', key: `contents-${chapter.id}`, text: chapter.title, target: chapter.id, level: 1 },
      ...chapter.sheets.map(
        (sheet): PrintedItem => ({
          kind: 'contents',
          key: `contents-${sheet.id}`,
          text: sheet.title,
          target: sheet.id,
          level: 2,
        }),
      ),
    ]),
    ...chapters.flatMap((chapter): readonly PrintedItem[] => [
      { kind: 'chapter', key: chapter.id, text: chapter.title },
      ...chapter.sheets.flatMap((sheet) => sheetItems(sheet, words)),
    ]),
  ];
}

function sheetItems(sheet: BookletSheet, words: WordedBooklet['words']): readonly PrintedItem[] {
  const { id, title, problem, answer, links, checked } = sheet;
  const linked: readonly AnswerBlock[] = [
    { kind: 'list', start: null, items: links.map((text) => [{ kind: 'link', text }]) },
  ];
  return [
    { kind: 'heading', key: id, text: title, startsPage: false },
    ...(problem.length === 0
      ? []
      : [label(`${id}-problem`, words.problem), ...blocks(`${id}-p`, problem, true)]),
    ...blocks(`${id}-a`, answer, false),
    ...(links.length === 0 ? [] : [label(`${id}-links`, words.links), ...blocks(`${id}-l`, linked, false)]),
    ...(checked === null
      ? []
      : [{ kind: 'paragraph', key: `${id}-checked`, text: checked, isQuiet: true } as const]),
  ];
}

function label(key: string, text: string): PrintedItem {
  return { kind: 'label', key, text };
}

function blocks(key: string, given: readonly AnswerBlock[], isQuiet: boolean): readonly PrintedItem[] {
  return given.map(
    (block, index): PrintedItem =>
      block.kind === 'paragraph'
        ? { kind: 'paragraph', key: `${key}${index}`, text: plainText(block.pieces), isQuiet }
        : { kind: 'list', key: `${key}${index}`, start: block.start, entries: block.items.map(plainText) },
  );
}
