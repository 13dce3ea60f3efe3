import { describe, expect, it } from 'vitest';
import { exampleTerritory } from '#shared/example/example-territory.ts';
import { generateExample } from '#shared/example/generate-example.ts';
import type { RegisterFacts } from '#shared/figures/register-facts.ts';
import type { ReportBlock, ReportTable } from '#shared/report/report-model.ts';
import { surveyBlocks, surveySection } from '#shared/report/survey-section.ts';
import { buildCommuneIndex } from '#shared/territory/commune-index.ts';
import { makeFacts } from '#test/factories/register-facts.ts';

const example = generateExample({ places: 60, years: 2, seed: 7, endMonth: '2026-10', language: 'fr' });
const [survey] = example.survey.surveys;
if (survey === undefined) throw new Error('the example has no survey');
const responses = example.survey.surveyResponses;
const facts: RegisterFacts = makeFacts(example.places, [], {
  territory: buildCommuneIndex(exampleTerritory()),
  networks: example.networks,
  surveys: {
    surveys: new Map([[survey.id, survey]]),
    responses: new Map(responses.map((row) => [row.id, row])),
  },
});
const all = { kind: 'all' } as const;
const year = { from: '2025-01', to: '2025-12' };

const tables = (blocks: readonly ReportBlock[]): readonly ReportTable[] =>
  blocks.filter((block) => block.kind === 'table');
const numbers = (table: ReportTable | undefined, at: number): readonly (number | null)[] =>
  (table?.rows ?? []).map(({ cells }) => {
    const cell = cells[at];
    return cell?.kind === 'number' ? cell.value : null;
  });

describe('what users say, in the report', () => {
  it('counts each question as a naive count does, those who did not answer apart', () => {
    const marks = tables(surveyBlocks({ facts, period: year, perimeter: all })).find(({ id }) =>
      id.endsWith('-marks'),
    );
    const asked = survey.questions.filter(({ kind }) => kind === 'mark');
    const given = (questionId: string) =>
      responses.flatMap(({ answers }) => answers.find(({ id }) => id === questionId)?.mark ?? []);
    expect(numbers(marks, 5)).toEqual(asked.map(({ id }) => given(id).length));
    expect(numbers(marks, 6)).toEqual(asked.map(({ id }) => responses.length - given(id).length));
    expect(numbers(marks, 7)).toEqual(
      asked.map(({ id }) => given(id).filter((mark) => mark >= 3).length / given(id).length),
    );
  });

  it('quotes the chosen words, and no others', () => {
    const texts = JSON.stringify(surveyBlocks({ facts, period: year, perimeter: all }));
    const words = responses.flatMap(({ answers }) => answers.filter((answer) => answer.words !== null));
    expect(words.some(({ quoted }) => quoted)).toBe(true);
    for (const { words: said, quoted } of words)
      expect(texts.includes(JSON.stringify(said).slice(1, -1))).toBe(quoted);
  });

  it('says nothing of another year, nor of a territory where nobody answered', () => {
    expect(surveyBlocks({ facts, period: { from: '2024-01', to: '2024-12' }, perimeter: all })).toEqual([]);
    expect(surveyBlocks({ facts, period: year, perimeter: { kind: 'network', id: 'nowhere' } })).toEqual([]);
  });

  it('splits by département into parts that add up, where no place is unknown', () => {
    const whole = surveySection(facts, survey, all, null, 2026).section.blocks;
    const counted = numbers(
      tables(whole).find(({ id }) => id.endsWith('-by-departement')),
      1,
    );
    expect(counted.reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(responses.length);
    const places = numbers(
      tables(whole).find(({ id }) => id.endsWith('-by-place')),
      1,
    );
    expect(places.reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(responses.length);
  });

  it('of one place counts its responses only', () => {
    const placeId = responses.find((row) => row.placeId !== null)?.placeId ?? '';
    const [first] = surveySection(facts, survey, all, placeId, 2026).section.blocks;
    expect(first?.kind === 'keyFigure' && first.figure.value).toBe(
      responses.filter((row) => row.placeId === placeId).length,
    );
  });
});
