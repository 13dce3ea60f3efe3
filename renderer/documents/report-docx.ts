import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import { docxStyles } from './docx-styles.ts';
import { docxFigures, docxTable } from './docx-tables.ts';
import { textOfRuns } from './word-narrative.ts';
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

const TEXT_WIDTH_TWIPS = 9638;
const A4 = { width: 11906, height: 16838 };

const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'C9D0CE', space: 4 };

const tab = (): TextRun => new TextRun({ children: [new Tab()] });

function chartBlock(
  block: Extract<WordedBlock, { kind: 'chart' }>,
  pictures: ReadonlyMap<string, DocxPicture>,
): readonly Paragraph[] {
  const picture = pictures.get(block.chart.id);
  const caption = new Paragraph({
    style: 'Caption',
    keepNext: true,
    children: [new TextRun({ text: `${block.number}  `, bold: false }), new TextRun(block.chart.title)],
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

function blockParts(block: WordedBlock, pictures: ReadonlyMap<string, DocxPicture>) {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, text: block.text })];
    case 'paragraph':
      return [new Paragraph({ style: block.narrative ? 'Narrative' : 'Normal', text: block.text })];
    case 'figures':
      return docxFigures(block.figures);
    case 'table':
      return docxTable(block);
    case 'chart':
      return chartBlock(block, pictures);
    case 'subheading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_3, text: block.text })];
    case 'list':
      return block.items.map(
        (runs) => new Paragraph({ style: 'Narrative', bullet: { level: 0 }, text: textOfRuns(runs) }),
      );
    case 'notes':
      return block.lines.map((line) => new Paragraph({ style: 'Note', text: line }));
    case 'definition':
      return [
        new Paragraph({
          style: 'Definition',
          children: [new TextRun({ text: `${block.term} — `, bold: true }), new TextRun(block.text)],
        }),
      ];
  }
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

const endTab = { tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH_TWIPS }] };

function runningHeader(report: WordedReport): Header {
  const end = report.example ?? report.organisation ?? '';
  const children = [new TextRun(report.title), tab(), new TextRun(end)];
  return new Header({
    children: [new Paragraph({ style: 'Header', ...endTab, border: { bottom: RULE }, children })],
  });
}

function runningFooter(report: WordedReport): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
  const perimeter = report.facts[2]?.value ?? '';
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        ...endTab,
        children: [new TextRun(perimeter), tab(), number],
      }),
    ],
  });
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
  const empty = new Paragraph({ text: '' });
  const page = {
    size: A4,
    margin: { top: 1360, bottom: 1134, left: 1134, right: 1134, header: 620, footer: 560 },
  };
  const document = new Document({
    title: report.title,
    subject: report.subtitle,
    description: report.facts.map((fact) => `${fact.term} : ${fact.value}`).join('\n'),
    creator: report.officer,
    lastModifiedBy: report.officer,
    styles: docxStyles(report.language),
    sections: [
      {
        properties: { page, titlePage: true },
        headers: { default: runningHeader(report), first: new Header({ children: [empty] }) },
        footers: { default: runningFooter(report), first: new Footer({ children: [empty] }) },
        children: [
          ...coverParts(report),
          new Paragraph({ style: 'ContentsTitle', pageBreakBefore: true, text: report.contentsTitle }),
          new TableOfContents(report.contentsTitle, { hyperlink: true, headingStyleRange: '1-2' }),
          new Paragraph({ style: 'Note', alignment: AlignmentType.START, text: report.legend }),
          ...report.chapters.flatMap((chapter) => [
            new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: true, text: chapter.title }),
            ...chapter.blocks.flatMap((block) => blockParts(block, byChart)),
          ]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
