import type { WordedBlock, WordedKeyFigure, WordedReport } from './worded-report.ts';

/** Something laid on the printed pages, in order. */
export type PageItem =
  | { readonly kind: 'contentsTitle'; readonly key: string; readonly text: string }
  | {
      readonly kind: 'contentsEntry';
      readonly key: string;
      readonly target: string;
      readonly text: string;
      readonly level: 1 | 2;
    }
  | { readonly kind: 'legend'; readonly key: string; readonly text: string }
  | { readonly kind: 'chapter'; readonly key: string; readonly text: string }
  | { readonly kind: 'figures'; readonly key: string; readonly figures: readonly WordedKeyFigure[] }
  | {
      readonly kind: 'block';
      readonly key: string;
      readonly block: Exclude<WordedBlock, { kind: 'figures' }>;
    };

const FIGURES_A_ROW = 3;

/** The items of a block, the same ones each time: what did not change is neither measured nor drawn again. */
const knownItems = new WeakMap<WordedBlock, readonly PageItem[]>();

function blockItems(block: WordedBlock): readonly PageItem[] {
  const known = knownItems.get(block) ?? makeBlockItems(block);
  knownItems.set(block, known);
  return known;
}

function makeBlockItems(block: WordedBlock): readonly PageItem[] {
  if (block.kind !== 'figures') return [{ kind: 'block', key: `block-${block.id}`, block }];
  const rows: PageItem[] = [];
  for (let start = 0; start < block.figures.length; start += FIGURES_A_ROW) {
    const figures = block.figures.slice(start, start + FIGURES_A_ROW);
    rows.push({ kind: 'figures', key: `block-${block.id}-${start}`, figures });
  }
  return rows;
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
            },
          ]
        : [],
    ),
  ]);
  return [
    { kind: 'contentsTitle', key: 'contents', text: report.contentsTitle },
    ...contents,
    { kind: 'legend', key: 'legend', text: report.legend },
    ...report.chapters.flatMap((chapter): readonly PageItem[] => [
      { kind: 'chapter', key: `chapter-${chapter.id}`, text: chapter.title },
      ...chapter.blocks.flatMap(blockItems),
    ]),
  ];
}

/** Whether an item is a heading, which never ends a page. */
export function isHeading(item: PageItem): boolean {
  return (
    item.kind === 'contentsTitle' ||
    item.kind === 'chapter' ||
    (item.kind === 'block' && item.block.kind === 'heading')
  );
}
