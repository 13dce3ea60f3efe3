import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Tab,
  type Table,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import { docxPages, type PageTurn } from './docx-page.ts';
import { captionNumber, docxRuns } from './docx-runs.ts';
import { docxStyles } from './docx-styles.ts';
import { docxFigures, docxTable } from './docx-tables.ts';
import type { WordedBlock, WordedReport } from './worded-report.ts';

/** The drawing of a chart, as the page gives it: sharp enough for paper. */
export type DocxPicture = {
  /** Id of the chart that it draws. */
  readonly chartId: string;
  readonly png: Uint8Array;
  /** px on the page, not points of the picture. */
  readonly width: number;
  readonly height: number;
};

const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'C9D0CE', space: 4 };
const BULLETS = 'report-bullets';
const NUMBERS = 'report-numbers';

const tab = (): TextRun => new TextRun({ children: [new Tab()] });

function chartBlock(
  block: Extract<WordedBlock, { kind: 'chart' }>,
  pictures: ReadonlyMap<string, DocxPicture>,
): readonly Paragraph[] {
  const picture = pictures.get(block.chart.id);
  const caption = new Paragraph({
    style: 'Caption',
    keepNext: true,
    children: [...captionNumber(block.number), new TextRun(block.chart.title)],
  });
  const unit = new Paragraph({
    style: 'ChartUnit',
    keepNext: true,
    children: [new TextRun(block.chart.unit)],
  });
  if (picture === undefined) return [caption, new Paragraph(block.chart.description)];
  const image = new ImageRun({
    type: 'png',
    data: picture.png,
    transformation: { width: picture.width, height: picture.height },
    altText: { name: block.number, title: block.chart.title, description: block.chart.description },
  });
  return [caption, unit, new Paragraph({ style: 'Picture', children: [image] })];
}

/** Gives each numbered list of the report one of its own, so that each begins at 1. */
type Lists = { numbered: number };

function blockParts(block: WordedBlock, pictures: ReadonlyMap<string, DocxPicture>, lists: Lists) {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, text: block.text })];
    case 'paragraph':
      return [
        new Paragraph({ style: block.narrative ? 'Narrative' : 'Normal', children: docxRuns(block.runs) }),
      ];
    case 'figures':
      return docxFigures(block.figures);
    case 'table':
      return docxTable(block);
    case 'chart':
      return chartBlock(block, pictures);
    case 'subheading':
      return [
        new Paragraph({
          heading: block.level === 3 ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_4,
          text: block.text,
        }),
      ];
    case 'list':
      return listParts(block, lists);
    case 'notes':
      return [
        new Paragraph({ style: 'NotesTitle', keepNext: true, text: block.title }),
        ...block.lines.map((line) => new Paragraph({ style: 'Note', text: line })),
      ];
    case 'definition':
      return [
        new Paragraph({
          style: 'Definition',
          children: [new TextRun({ text: `${block.term} — `, bold: true }), new TextRun(block.text)],
        }),
      ];
  }
}

function listParts(block: Extract<WordedBlock, { kind: 'list' }>, lists: Lists): readonly Paragraph[] {
  if (block.ordered) lists.numbered += 1;
  const reference = block.ordered ? `${NUMBERS}-${lists.numbered}` : BULLETS;
  const style = block.ordered ? 'ListNumber' : 'ListBullet';
  return block.items.map(
    (runs) => new Paragraph({ style, numbering: { reference, level: 0 }, children: docxRuns(runs) }),
  );
}

function level(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  return { level: 0, format, text, style: { paragraph: { indent: { left: 480, hanging: 300 } } } };
}

function coverParts(report: WordedReport): readonly Paragraph[] {
  return [
    new Paragraph({ style: 'CoverOrganisation', text: report.organisation ?? '' }),
    new Paragraph({ style: 'Title', text: report.title }),
    new Paragraph({ style: 'Subtitle', text: report.subtitle }),
    ...(report.example === null ? [] : [new Paragraph({ style: 'Example', text: report.example })]),
    ...report.facts.map(
      (fact) =>
        new Paragraph({
          style: 'CoverFact',
          border: { top: RULE },
          tabStops: [{ type: TabStopType.LEFT, position: 2600 }],
          children: [new TextRun({ text: fact.term, color: '4A5755' }), tab(), new TextRun(fact.value)],
        }),
    ),
  ];
}

/**
 * Writes a report as a text file that an officer goes on with: real heading styles, a table of contents field,
 * tables with repeated headers, charts as pictures with alternative text, running header, page numbers.
 * It needs no page, so it runs in a worker: the pictures are made beforehand.
 */
export async function reportDocx(
  report: WordedReport,
  pictures: readonly DocxPicture[],
): Promise<Uint8Array<ArrayBuffer>> {
  const byChart = new Map(pictures.map((picture) => [picture.chartId, picture]));
  const lists: Lists = { numbered: 0 };
  const opening: readonly Part[] = [
    ...coverParts(report),
    new Paragraph({ style: 'ContentsTitle', pageBreakBefore: true, text: report.contentsTitle }),
    new TableOfContents(report.contentsTitle, { hyperlink: true, headingStyleRange: '1-2' }),
    new Paragraph({ style: 'Note', alignment: AlignmentType.START, text: report.legend }),
  ];
  const sections = turns(report, (block) => blockParts(block, byChart, lists));
  const document = new Document({
    title: report.title,
    subject: report.subtitle,
    description: report.facts.map((fact) => `${fact.term} : ${fact.value}`).join('\n'),
    creator: report.officer,
    lastModifiedBy: report.officer,
    styles: docxStyles(report.language),
    numbering: {
      config: [
        { reference: BULLETS, levels: [level(LevelFormat.BULLET, '–')] },
        ...Array.from({ length: lists.numbered }, (_, index) => ({
          reference: `${NUMBERS}-${index + 1}`,
          levels: [level(LevelFormat.DECIMAL, '%1.')],
        })),
      ],
    },
    sections: [
      { turn: 'portrait' as const, parts: [...opening, ...(sections[0]?.parts ?? [])] },
      ...sections.slice(1),
    ].map(({ turn, parts }, index) => ({ ...docxPages(report, turn, index === 0), children: parts })),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

type Part = Paragraph | Table | TableOfContents;
type Turned = { readonly turn: PageTurn; readonly parts: Part[] };

/**
 * The chapters, cut where the pages turn: wide tables stand together on landscape pages, and what follows them goes on
 * upright. The first stretch is upright, maybe empty.
 */
function turns(report: WordedReport, partsOf: (block: WordedBlock) => readonly Part[]): readonly Turned[] {
  const stretches: Turned[] = [{ turn: 'portrait', parts: [] }];
  const put = (turn: PageTurn, parts: readonly Part[]): void => {
    const last = stretches.at(-1);
    if (last?.turn === turn) last.parts.push(...parts);
    else stretches.push({ turn, parts: [...parts] });
  };
  for (const chapter of report.chapters) {
    const pageBreakBefore = stretches.at(-1)?.turn !== 'landscape';
    put('portrait', [
      new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore, text: chapter.title }),
    ]);
    for (const block of chapter.blocks)
      put(block.kind === 'table' && block.landscape ? 'landscape' : 'portrait', partsOf(block));
  }
  return stretches;
}
