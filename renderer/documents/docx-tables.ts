import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { WordedCell, WordedKeyFigure, WordedTable } from './worded-report.ts';

/** Width of the text between the margins, in twentieths of a point. */
const TEXT_WIDTH = 9638;
const FIGURES_A_ROW = 3;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const hairline = { style: BorderStyle.SINGLE, size: 2, color: 'C9D0CE' };
const strong = { style: BorderStyle.SINGLE, size: 8, color: '16201F' };
const bare = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

const MARGINS = { left: 60, right: 60 };

/** Column widths by the length of what they hold: names get the room, numbers what they need. */
function columnWidths(table: WordedTable): readonly number[] {
  const letters = table.columns.map((column, index) => {
    const longestWord = Math.max(...column.title.split(' ').map((word) => word.length));
    const texts = table.rows.map((row) => row.cells[index]?.text.length ?? 0);
    // Three letters more than the text: a cell's margins, and a wider font where Calibri is missing.
    return Math.min(column.align === 'start' ? 46 : 20, Math.max(longestWord, 6, ...texts) + 3);
  });
  const total = letters.reduce((sum, count) => sum + count, 0);
  return letters.map((count) => Math.floor((TEXT_WIDTH * count) / total));
}

function cellParagraph(cell: WordedCell, bold: boolean): Paragraph {
  const quiet = { color: '4A5755' };
  const value = new TextRun({ text: cell.text, bold, ...(cell.missing ? quiet : {}) });
  const answers =
    cell.answers === null ? [] : [new TextRun({ text: cell.answers, size: 15, break: 1, ...quiet })];
  const alignment = cell.align === 'end' ? AlignmentType.END : AlignmentType.START;
  return new Paragraph({ style: 'TableText', alignment, children: [value, ...answers] });
}

/** A table with its caption, a header row that Word repeats, rows that are never cut, and its notes. */
export function docxTable(table: WordedTable): readonly (Paragraph | Table)[] {
  const widths = columnWidths(table);
  const width = (index: number) => ({ size: widths[index] ?? 1000, type: WidthType.DXA });
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(
      (column, index) =>
        new TableCell({
          width: width(index),
          margins: MARGINS,
          verticalAlign: VerticalAlignTable.BOTTOM,
          borders: { ...bare, bottom: strong },
          children: [
            cellParagraph({ text: column.title, answers: null, align: column.align, missing: false }, true),
          ],
        }),
    ),
  });
  const rows = table.rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.cells.map(
          (cell, index) =>
            new TableCell({
              width: width(index),
              margins: MARGINS,
              borders: row.total ? { ...bare, top: strong } : { ...bare, bottom: hairline },
              children: [cellParagraph(cell, row.total)],
            }),
        ),
      }),
  );
  return [
    new Paragraph({
      style: 'Caption',
      keepNext: true,
      children: [new TextRun({ text: `${table.number}  `, bold: false }), new TextRun(table.title)],
    }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: [...widths],
      borders: bare,
      rows: [header, ...rows],
    }),
    ...(table.notes.length === 0 ? [''] : table.notes).map(
      (note) => new Paragraph({ style: 'Note', text: note }),
    ),
  ];
}

function figureCell(figure: WordedKeyFigure): TableCell {
  const lines = [figure.before, figure.answers, figure.constant, ...figure.notes].filter(
    (line) => line !== null,
  );
  const change =
    figure.change === null ? [] : [new TextRun({ text: `  ${figure.change}`, size: 21, color: '16201F' })];
  return new TableCell({
    width: { size: Math.floor(TEXT_WIDTH / FIGURES_A_ROW), type: WidthType.DXA },
    borders: { ...bare, top: strong },
    margins: { top: 60, bottom: 160, left: 40, right: 160 },
    children: [
      new Paragraph({ style: 'TableText', text: figure.title }),
      new Paragraph({
        style: 'FigureValue',
        children: [
          new TextRun(figure.missing ? { text: figure.value, bold: false, color: '4A5755' } : figure.value),
          ...change,
        ],
      }),
      ...lines.map((line) => new Paragraph({ style: 'Note', spacing: { before: 0, after: 0 }, text: line })),
    ],
  });
}

/** A band of key figures, three in a row. */
export function docxFigures(figures: readonly WordedKeyFigure[]): readonly (Paragraph | Table)[] {
  const rows: TableRow[] = [];
  for (let start = 0; start < figures.length; start += FIGURES_A_ROW) {
    const row = figures.slice(start, start + FIGURES_A_ROW);
    const filler = Array.from(
      { length: FIGURES_A_ROW - row.length },
      () => new TableCell({ borders: bare, children: [new Paragraph('')] }),
    );
    rows.push(new TableRow({ cantSplit: true, children: [...row.map(figureCell), ...filler] }));
  }
  const third = Math.floor(TEXT_WIDTH / FIGURES_A_ROW);
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: [third, third, third],
      borders: bare,
      rows,
    }),
    new Paragraph({ style: 'Note', text: '' }),
  ];
}
