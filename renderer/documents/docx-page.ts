import {
  BorderStyle,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { WordedReport } from './worded-report.ts';

/** A4 in twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 };
const SIDE = 1_134;

/** Width of the text between the margins, in twentieths of a point. */
export const textWidth = { portrait: A4.width - 2 * SIDE, landscape: A4.height - 2 * SIDE } as const;
export type PageTurn = keyof typeof textWidth;

const rule = { style: BorderStyle.SINGLE, size: 4, color: 'C9D0CE', space: 4 };
const tab = (): TextRun => new TextRun({ children: [new Tab()] });

/** The pages of a section of the text file: their turn, running header and footer; the cover has neither. */
export function docxPages(
  report: WordedReport,
  turn: PageTurn,
  isFirst: boolean,
): Omit<ISectionOptions, 'children'> {
  const empty = new Paragraph({ text: '' });
  return {
    properties: {
      page: {
        size: {
          ...A4,
          orientation: turn === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: 1_360, bottom: SIDE, left: SIDE, right: SIDE, header: 620, footer: 560 },
      },
      titlePage: isFirst,
    },
    headers: {
      default: runningHeader(report, turn),
      ...(isFirst ? { first: new Header({ children: [empty] }) } : {}),
    },
    footers: {
      default: runningFooter(report, turn),
      ...(isFirst ? { first: new Footer({ children: [empty] }) } : {}),
    },
  };
}

const endTab = (turn: PageTurn) => ({ tabStops: [{ type: TabStopType.RIGHT, position: textWidth[turn] }] });

function runningHeader(report: WordedReport, turn: PageTurn): Header {
  const end = report.example ?? report.organisation ?? '';
  const children = [new TextRun(report.title), tab(), new TextRun(end)];
  return new Header({
    children: [new Paragraph({ style: 'Header', ...endTab(turn), border: { bottom: rule }, children })],
  });
}

function runningFooter(report: WordedReport, turn: PageTurn): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
  const perimeter = report.facts[2]?.value ?? '';
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        ...endTab(turn),
        children: [new TextRun(perimeter), tab(), number],
      }),
    ],
  });
}
