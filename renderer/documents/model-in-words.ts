import type {
  ReportBlock,
  ReportCell,
  ReportChart,
  ReportModel,
  ReportTable,
  ReportText,
} from '#shared/report/report-model.ts';
import type { ReportWording } from './report-wording.ts';

/** How a text of the model is put in words. */
type Say = (text: ReportText, length?: 'long' | 'short') => ReportText;

function cellInWords(cell: ReportCell, say: Say): ReportCell {
  return cell.kind === 'text' ? { ...cell, text: say(cell.text) } : cell;
}

function tableInWords(table: ReportTable, say: Say): ReportTable {
  return {
    ...table,
    title: say(table.title),
    columns: table.columns.map((column) => ({ ...column, title: say(column.title) })),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cellInWords(cell, say)) })),
    notes: table.notes.map((note) => say(note)),
  };
}

function chartInWords(chart: ReportChart, say: Say): ReportChart {
  return {
    ...chart,
    title: say(chart.title),
    description: say(chart.description),
    // An axis has room for short months only.
    categories: chart.categories.map((category) => say(category, 'short')),
    series: chart.series.map((series) => ({ ...series, title: say(series.title) })),
  };
}

function blockInWords(block: ReportBlock, say: Say): ReportBlock {
  switch (block.kind) {
    case 'table':
      return tableInWords(block, say);
    case 'chart':
      return chartInWords(block, say);
    case 'paragraph':
    case 'heading':
      return { ...block, text: say(block.text) };
    case 'definitions':
      return {
        ...block,
        items: block.items.map(({ term, definition }) => ({ term: say(term), definition: say(definition) })),
      };
    case 'keyFigure':
      return {
        ...block,
        title: say(block.title),
        definition: say(block.definition),
        notes: (block.notes ?? []).map((note) => say(note)),
      };
  }
}

/**
 * The model with every code of the catalogue replaced by its words in one language: what is frozen reads the same
 * whatever becomes of the catalogue. Values of tables and figures stay numbers.
 */
export function modelInWords(model: ReportModel, wording: ReportWording): ReportModel {
  const say: Say = (text, length) => ({ text: wording.text(text, length) });
  return {
    ...model,
    perimeterName: say(model.perimeterName),
    sections: model.sections.map((section) => ({
      ...section,
      title: say(section.title),
      blocks: section.blocks.map((block) => blockInWords(block, say)),
    })),
  };
}
