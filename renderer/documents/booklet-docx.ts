import {
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import { type AnswerBlock, type AnswerPiece, plainText } from '#shared/domain/article/answer-blocks.ts';
import { docxStyles } from './docx-styles.ts';
import type { BookletSheet, WordedBooklet } from './worded-booklet.ts';

const TEXT_WIDTH_TWIPS = 9638;
const A4 = { width: 11906, height: 16838 };
const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'C9D0CE', space: 4 };
const QUIET = '4A5755';
const BULLETS = 'booklet-bullets';
const NUMBERS = 'booklet-numbers';

/** Gives each list with numbers one of its own: it begins where its author began. */
type Lists = { readonly starts: number[] };

const endTab = { tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH_TWIPS }] };
const tab = (): TextRun => new TextRun({ children: [new Tab()] });

/**
 * Writes a booklet as a text file that an officer goes on with: real headings, a table of contents field, real lists,
 * running header, page numbers. It needs no page, so it runs in a worker.
 */
export async function bookletDocx(booklet: WordedBooklet): Promise<Uint8Array<ArrayBuffer>> {
  const { title, subtitle, organisation, example, words, chapters } = booklet;
  const lists: Lists = { starts: [] };
  const content = chapters.flatMap((chapter) => [
    new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: true, text: chapter.title }),
    ...chapter.sheets.flatMap((sheet) => sheetParts(sheet, words, lists)),
  ]);
  const empty = new Paragraph({ text: '' });
  const head = [new TextRun(title), tab(), new TextRun(example ?? organisation ?? '')];
  const number = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
  const document = new Document({
    title,
    subject: subtitle,
    // The booklet is shared: it tells nobody's name, in its properties neither.
    creator: organisation ?? '',
    lastModifiedBy: organisation ?? '',
    styles: docxStyles(booklet.language),
    numbering: {
      config: [
        { reference: BULLETS, levels: [level(LevelFormat.BULLET, '–', 1)] },
        ...lists.starts.map((start, index) => ({
          reference: `${NUMBERS}-${index}`,
          levels: [level(LevelFormat.DECIMAL, '%1.', start)],
        })),
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: A4,
            margin: { top: 1360, bottom: 1134, left: 1134, right: 1134, header: 620, footer: 560 },
          },
          titlePage: true,
        },
        headers: {
          default: new Header({
            children: [
              new Paragraph({ style: 'Header', ...endTab, border: { bottom: RULE }, children: head }),
            ],
          }),
          first: new Header({ children: [empty] }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: 'Footer',
                ...endTab,
                children: [new TextRun(subtitle), tab(), number],
              }),
            ],
          }),
          first: new Footer({ children: [empty] }),
        },
        children: [
          new Paragraph({ style: 'CoverOrganisation', text: organisation ?? '' }),
          new Paragraph({ style: 'Title', text: title }),
          new Paragraph({ style: 'Subtitle', text: subtitle }),
          ...(example === null ? [] : [new Paragraph({ style: 'Example', text: example })]),
          new Paragraph({ style: 'ContentsTitle', pageBreakBefore: true, text: words.contents }),
          new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: '1-2' }),
          ...content,
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function level(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, start: number) {
  return { level: 0, format, text, start, style: { paragraph: { indent: { left: 480, hanging: 300 } } } };
}

function sheetParts(
  { title, problem, answer, links, checked }: BookletSheet,
  words: WordedBooklet['words'],
  lists: Lists,
): readonly Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: title }),
    ...(problem.length === 0 ? [] : [label(words.problem), ...blockParts(problem, lists, true)]),
    ...blockParts(answer, lists, false),
    ...(links.length === 0
      ? []
      : [
          label(words.links),
          ...listParts(
            links.map((text) => [new TextRun({ text })]),
            BULLETS,
          ),
        ]),
    ...(checked === null ? [] : [new Paragraph({ style: 'Note', text: checked })]),
  ];
}

function label(text: string): Paragraph {
  return new Paragraph({ keepNext: true, children: [new TextRun({ text, bold: true })] });
}

function blockParts(blocks: readonly AnswerBlock[], lists: Lists, isQuiet: boolean): readonly Paragraph[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [new Paragraph({ children: runs(block.pieces, isQuiet) })];
    const reference = block.start === null ? BULLETS : `${NUMBERS}-${lists.starts.push(block.start) - 1}`;
    return listParts(
      block.items.map((pieces) => runs(pieces, isQuiet)),
      reference,
    );
  });
}

/** The entries of a list, close together, and room after the last. */
function listParts(entries: readonly TextRun[][], reference: string): readonly Paragraph[] {
  return entries.map((children, index) => bulleted(children, reference, index === entries.length - 1));
}

function bulleted(children: readonly TextRun[], reference: string, isLast: boolean): Paragraph {
  return new Paragraph({
    numbering: { reference, level: 0 },
    ...(isLast ? {} : { spacing: { after: 60 } }),
    children: [...children],
  });
}

/** A line end inside of a paragraph stays one. */
function runs(pieces: readonly AnswerPiece[], isQuiet: boolean): TextRun[] {
  return plainText(pieces)
    .split('\n')
    .map(
      (text, index) =>
        new TextRun({
          text,
          ...(index > 0 ? { break: 1 } : {}),
          ...(isQuiet ? { color: QUIET } : {}),
        }),
    );
}
