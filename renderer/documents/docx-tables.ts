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
import { textWidth } from './docx-page.ts';
import { captionNumber } from './docx-runs.ts';
import type { WordedCell, WordedKeyFigure, WordedTable } from './worded-report.ts';

const TEXT_WIDTH = textWidth.portrait;
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

/** Above this many columns a table is set in smaller type. */
const MANY_COLUMNS = 6;

/** Type of a table in half points, and the room of a bold letter of it in twentieths of a point. */
const tableType = (table: WordedTable) =>
  table.columns.length > MANY_COLUMNS ? { size: 16, letter: 112 } : { size: 19, letter: 132 };

/** Room of a letter of « n sur N », set in 7.5 points. */
const ANSWERS_LETTER = 92;

/** Both margins of a cell, and a little more. */
const CELL_ROOM = 170;

/** Column widths: no word is broken, then names get the room that is left by their length. */
function columnWidths(table: WordedTable, width: number): readonly number[] {
  const { letter } = tableType(table);
  const longest = (texts: readonly string[]) => Math.max(1, ...texts.map((text) => text.length));
  const wanted = table.columns.map((column, index) => {
    const texts = table.rows.map((row) => row.cells[index]?.text ?? '');
    const words = [column.title, ...texts].flatMap((text) => text.split(/[ -]/));
    const least = longest(words) * letter + CELL_ROOM;
    const answers = table.rows.map((row) => row.cells[index]?.answers ?? '');
    const whole = Math.max(longest(texts) * letter, longest(answers) * ANSWERS_LETTER) + CELL_ROOM;
    return { least, more: Math.max(0, Math.min(whole, 5200) - least) + 1 };
  });
  const least = wanted.reduce((sum, column) => sum + column.least, 0);
  const more = wanted.reduce((sum, column) => sum + column.more, 0);
  if (least >= width) return wanted.map((column) => Math.floor((width * column.least) / least));
  return wanted.map((column) => Math.floor(column.least + ((width - least) * column.more) / more));
}

function cellParagraph(cell: WordedCell, bold: boolean, size: number): Paragraph {
  const quiet = { color: '4A5755' };
  const value = new TextRun({ text: cell.text, bold, size, ...(cell.missing ? quiet : {}) });
  const answers =
    cell.answers === null ? [] : [new TextRun({ text: cell.answers, size: 15, break: 1, ...quiet })];
  const alignment = cell.align === 'end' ? AlignmentType.END : AlignmentType.START;
  return new Paragraph({ style: 'TableText', alignment, children: [value, ...answers] });
}

/** A table with its caption, a header row that Word repeats, rows that are never cut, and its notes. */
export function docxTable(table: WordedTable): readonly (Paragraph | Table)[] {
  const room = textWidth[table.landscape ? 'landscape' : 'portrait'];
  const widths = columnWidths(table, room);
  const { size } = tableType(table);
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
            cellParagraph(
              { text: column.title, answers: null, align: column.align, missing: false },
              true,
              size,
            ),
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
              children: [cellParagraph(cell, row.total, size)],
            }),
        ),
      }),
  );
  return [
    new Paragraph({
      style: 'Caption',
      keepNext: true,
      children: [...captionNumber(table.number), new TextRun(table.title)],
    }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: room, type: WidthType.DXA },
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
  const lines = [figure.objective, figure.before, figure.answers, figure.constant, ...figure.notes].filter(
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
