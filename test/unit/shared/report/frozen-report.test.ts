import { describe, expect, test } from 'vitest';
import { modelInWords } from '#renderer/documents/model-in-words.ts';
import { makeReportWording } from '#renderer/documents/report-wording.ts';
import { wordReport } from '#renderer/documents/word-report.ts';
import { richTextOf } from '#shared/domain/rich-text/rich-text.ts';
import { EXAMPLE_SEED } from '#shared/example/generate-example.ts';
import { buildReportModel } from '#shared/report/build-report-model.ts';
import { type FrozenReport, readFrozenReport, writeFrozenReport } from '#shared/report/frozen-report.ts';
import { reportDifferences } from '#shared/report/report-differences.ts';
import { exampleFacts } from '#test/factories/example-facts.ts';
import { makeReportModel, makeReportSpec } from '#test/factories/report-model.ts';

const settings = { officer: 'Camille', organisation: null, example: true, timeZone: 'Europe/Paris' };
const french = makeReportWording('fr');

function freeze(model: FrozenReport['model']): FrozenReport {
  const { chapters, narratives, ...spec } = makeReportSpec({
    narratives: { method: richTextOf('Deux lieux n’ont pas répondu.') },
    notes: { method: 'Une note.' },
    objectives: { visits: 60_000 },
  });
  return {
    format: 1,
    language: 'fr',
    report: {
      ...spec,
      perimeter: { kind: 'all' },
      chapters: ['network', 'usage', ...chapters],
      narratives,
    },
    settings,
    model,
  };
}

function value<T>(
  outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: unknown },
): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

describe('a frozen report', () => {
  test('is read back as it was written', () => {
    const frozen = freeze(makeReportModel());
    expect(value(readFrozenReport(value(writeFrozenReport(frozen))))).toEqual(frozen);
  });

  test('holds the whole model of the example, and prints the same words and numbers', () => {
    const facts = exampleFacts({
      places: 60,
      years: 2,
      seed: EXAMPLE_SEED,
      endMonth: '2026-10',
      language: 'fr',
    });
    const model = buildReportModel({
      facts,
      period: { from: '2025-01', to: '2025-12' },
      perimeter: { kind: 'all' },
      today: '2026-11-02',
      computedAt: '2026-11-02T08:00:00.000Z',
    });
    const inWords = modelInWords(model, french);
    const chapters = model.sections.map(({ chapter }) => chapter);
    const spec = { ...freeze(inWords).report, chapters };
    const frozen = value(readFrozenReport(value(writeFrozenReport({ ...freeze(inWords), report: spec }))));
    expect(frozen.model).toEqual(inWords);
    // Nothing is left that another catalogue could word otherwise.
    expect(JSON.stringify(frozen.model)).not.toContain('"code"');
    const printed = (given: FrozenReport['model']) => wordReport(given, spec, settings, french);
    expect(JSON.parse(JSON.stringify(printed(frozen.model).chapters))).toEqual(
      JSON.parse(JSON.stringify(printed(model).chapters)),
    );
    expect(reportDifferences(frozen.model, inWords, chapters)).toEqual({
      figures: [],
      cells: [],
      cellCount: 0,
    });
  });

  test.each([
    ['no JSON', '{"format":1,'],
    ['another form', JSON.stringify({ ...freeze(makeReportModel()), format: 2 })],
    ['a model without sections', JSON.stringify({ ...freeze(makeReportModel()), model: {} })],
  ])('is refused as unreadable: %s', (_case, content) => {
    expect(readFrozenReport(content)).toMatchObject({
      ok: false,
      problems: [{ code: 'report-issue/unreadable' }],
    });
  });

  test('too long a report is refused before anything is written', () => {
    const long = freeze(makeReportModel({ perimeterName: { text: 'x'.repeat(20_000_001) } }));
    expect(writeFrozenReport(long)).toMatchObject({
      ok: false,
      problems: [{ code: 'report-issue/too-large' }],
    });
  });
});
