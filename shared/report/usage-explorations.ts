import type { Exploration } from '#shared/domain/exploration/exploration.ts';
import { explore } from '#shared/figures/explore/explore.ts';
import { answerChart } from './exploration-chart.ts';
import { answerNotes } from './exploration-notes.ts';
import { answerTable } from './exploration-table.ts';
import { refusalText } from './exploration-words.ts';
import type { ReportGround } from './report-input.ts';
import type { ReportBlock } from './report-model.ts';
import { asWritten, say } from './report-text.ts';

/** Rows of an analysis in the report; the explorer shows the others. */
const ROWS = 40;

/**
 * The analyses that the officer put in the report, by name: each over the months and the perimeter of the report, with
 * the officer's own words under it. Nothing where none was.
 */
export function explorationBlocks(ground: ReportGround): readonly ReportBlock[] {
  const { kept, names } = ground.facts.explorations;
  const shown = kept.filter(({ inReport }) => inReport);
  if (shown.length === 0) return [];
  const register = { facts: ground.facts, perimeter: ground.perimeter, today: ground.today, names };
  return [
    { kind: 'heading', id: 'usage-explorations-heading', text: say('explorer.heading') },
    ...shown.flatMap((exploration) => [
      { kind: 'heading' as const, id: `exploration-${exploration.id}`, text: asWritten(exploration.name) },
      ...answered(exploration),
      ...noteBlocks(exploration),
    ]),
  ];

  function answered({ id, question }: Exploration): readonly ReportBlock[] {
    const outcome = explore(register, { ...question, period: ground.period });
    if (!outcome.ok) return [{ kind: 'paragraph', text: refusalText(outcome.refusal) }];
    const tableId = `exploration-${id}-table`;
    const chart = answerChart(outcome.answer, `exploration-${id}-chart`, tableId);
    const table = answerTable(outcome.answer, tableId, answerNotes(outcome.answer), ROWS);
    return [...(chart === null ? [] : [chart]), table];
  }
}

/** The officer's words: an empty line separates two paragraphs. */
function noteBlocks({ note }: Exploration): readonly ReportBlock[] {
  return (note ?? '')
    .split(/\r?\n[ \t]*\r?\n/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ kind: 'paragraph', text: asWritten(paragraph) }));
}
