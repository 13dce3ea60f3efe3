import type { RichBlock, RichInline, RichText } from '#shared/domain/rich-text/rich-text.ts';
import type { WordedBlock, WordedRun } from './worded-report.ts';

/**
 * The officer's text of a chapter in words: live figures read as their values.
 *
 * @param id what the ids of its blocks begin with
 * @param figureText the value of a figure in words; what stands for one that the report no longer has
 */
export function wordNarrative(
  text: RichText | undefined,
  id: string,
  figureText: (figureId: string) => string,
): readonly WordedBlock[] {
  const blocks = (text?.content ?? []).flatMap(
    (block, index) => wordBlock(block, `${id}-${index}`, figureText) ?? [],
  );
  return withoutGaps(blocks);
}

/** Headings of the second size become of the first until there is one: a reader by ear never jumps a level. */
function withoutGaps(blocks: readonly WordedBlock[]): readonly WordedBlock[] {
  const isUnder = (block: WordedBlock, level: 3 | 4) => block.kind === 'subheading' && block.level === level;
  const first = blocks.findIndex((block) => isUnder(block, 3));
  return blocks.map((block, index) =>
    isUnder(block, 4) && (first === -1 || index < first) ? { ...block, level: 3 } : block,
  );
}

function wordBlock(
  block: RichBlock,
  id: string,
  figureText: (figureId: string) => string,
): WordedBlock | null {
  const runsOf = (content: readonly RichInline[] | undefined) => wordRuns(content ?? [], figureText);
  if (block.type === 'bulletList' || block.type === 'orderedList') {
    // Paragraphs of one entry stand under one another.
    const items = block.content.map((entry) =>
      entry.content.flatMap(({ content }, at) => [...(at === 0 ? [] : [lineBreak]), ...runsOf(content)]),
    );
    return { kind: 'list', id, ordered: block.type === 'orderedList', items };
  }
  const runs = runsOf(block.content);
  const words = textOfRuns(runs);
  if (words.trim() === '') return null;
  if (block.type === 'heading') return { kind: 'subheading', id, level: block.attrs.level, text: words };
  return { kind: 'paragraph', id, text: words, runs, narrative: true };
}

const lineBreak: WordedRun = { text: '\n', bold: false, italic: false, href: null };

function wordRuns(
  content: readonly RichInline[],
  figureText: (figureId: string) => string,
): readonly WordedRun[] {
  return content.map((inline) => {
    if (inline.type === 'hardBreak') return lineBreak;
    if (inline.type === 'figure') return { ...lineBreak, text: figureText(inline.attrs.id) };
    const marks = inline.marks ?? [];
    const link = marks.find((mark) => mark.type === 'link');
    return {
      text: inline.text,
      bold: marks.some(({ type }) => type === 'bold'),
      italic: marks.some(({ type }) => type === 'italic'),
      href: link?.type === 'link' ? link.attrs.href : null,
    };
  });
}

/** The words of some runs, one after the other. */
export function textOfRuns(runs: readonly WordedRun[]): string {
  return runs.map(({ text }) => text).join('');
}
