import type { WordedBlock, WordedChapter, WordedKeyFigure, WordedReport } from './worded-report.ts';

type ItemContent =
  | { readonly kind: 'contentsTitle'; readonly text: string }
  | {
      readonly kind: 'contentsEntry';
      readonly target: string;
      readonly text: string;
      readonly level: 1 | 2;
    }
  | { readonly kind: 'legend'; readonly text: string }
  | { readonly kind: 'chapter'; readonly text: string }
  | { readonly kind: 'figures'; readonly figures: readonly WordedKeyFigure[] }
  | { readonly kind: 'block'; readonly block: Exclude<WordedBlock, { kind: 'figures' }> };

/** Something laid on the printed pages, in order; `landscape`: on a page turned on its side. */
export type PageItem = ItemContent & { readonly key: string; readonly landscape: boolean };

const FIGURES_A_ROW = 3;

/** The items of a block, the same ones each time: what did not change is neither measured nor drawn again. */
const knownItems = new WeakMap<WordedBlock, readonly PageItem[]>();

function blockItems(block: WordedBlock, landscape: boolean): readonly PageItem[] {
  const known = knownItems.get(block);
  if (known?.[0]?.landscape === landscape) return known;
  const made = makeBlockItems(block, landscape);
  knownItems.set(block, made);
  return made;
}

function makeBlockItems(block: WordedBlock, landscape: boolean): readonly PageItem[] {
  if (block.kind !== 'figures') return [{ kind: 'block', key: `block-${block.id}`, block, landscape }];
  const rows: PageItem[] = [];
  for (let start = 0; start < block.figures.length; start += FIGURES_A_ROW) {
    const figures = block.figures.slice(start, start + FIGURES_A_ROW);
    rows.push({ kind: 'figures', key: `block-${block.id}-${start}`, figures, landscape });
  }
  return rows;
}

/** The items of a chapter: its title and its blocks, each on the pages of its own direction. */
function chapterItems(chapter: WordedChapter): readonly PageItem[] {
  const directions = landscapeBlocks(chapter.blocks);
  return [
    {
      kind: 'chapter',
      key: `chapter-${chapter.id}`,
      text: chapter.title,
      landscape: directions[0] ?? false,
    },
    ...chapter.blocks.flatMap((block, index) => blockItems(block, directions[index] ?? false)),
  ];
}

/**
 * Which blocks of a chapter stand on landscape pages: the tables that ask for it, the headings that lead to them, and
 * the words that follow one; a chapter that begins with words before such a table begins there too.
 */
export function landscapeBlocks(blocks: readonly WordedBlock[]): readonly boolean[] {
  const wanted = blocks.map((block): boolean | null => {
    if (block.kind === 'table') return block.landscape;
    return block.kind === 'chart' || block.kind === 'figures' ? false : null;
  });
  const opening = wanted.find((want) => want !== null) ?? false;
  let last = opening;
  const settled = wanted.map((want, index) => {
    last = want ?? last;
    return isBlockHeading(blocks[index]) ? null : last;
  });
  // A heading goes with what it leads to.
  let next = last;
  return settled
    .toReversed()
    .map((direction) => {
      next = direction ?? next;
      return next;
    })
    .toReversed();
}

function isBlockHeading(block: WordedBlock | undefined): boolean {
  return block?.kind === 'heading' || block?.kind === 'subheading';
}

/** A report as the sequence of what its pages hold after the cover: contents, then chapters. */
export function pageItems(report: WordedReport): readonly PageItem[] {
  const contents = report.chapters.flatMap((chapter): readonly PageItem[] => [
    {
      kind: 'contentsEntry',
      key: `contents-${chapter.id}`,
      target: `chapter-${chapter.id}`,
      text: chapter.title,
      level: 1,
      landscape: false,
    },
    ...chapter.blocks.flatMap((block): readonly PageItem[] =>
      block.kind === 'heading'
        ? [
            {
              kind: 'contentsEntry',
              key: `contents-${block.id}`,
              target: `block-${block.id}`,
              text: block.text,
              level: 2,
              landscape: false,
            },
          ]
        : [],
    ),
  ]);
  return [
    { kind: 'contentsTitle', key: 'contents', text: report.contentsTitle, landscape: false },
    ...contents,
    { kind: 'legend', key: 'legend', text: report.legend, landscape: false },
    ...report.chapters.flatMap(chapterItems),
  ];
}

/** Whether an item is a heading, which never ends a page. */
export function isHeading(item: PageItem): boolean {
  return (
    item.kind === 'contentsTitle' ||
    item.kind === 'chapter' ||
    (item.kind === 'block' && isBlockHeading(item.block))
  );
}
