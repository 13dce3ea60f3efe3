import { describe, expect, it } from 'vitest';
import { reportJson } from '#renderer/documents/report-json.ts';
import { makeReportWording } from '#renderer/documents/report-wording.ts';
import { reportFileSchema } from '#shared/report/report-file.ts';
import { makeReportModel, makeReportSpec } from '#test/factories/report-model.ts';

const settings = { officer: 'Camille Vasseur', organisation: null, example: true, timeZone: 'Europe/Paris' };

describe('the JSON file of a report', () => {
  const model = makeReportModel();
  const report = makeReportSpec({ chapters: ['method', 'usage'], objectives: { 'usage-visits': 1200 } });
  const text = new TextDecoder().decode(reportJson(model, report, settings, makeReportWording('fr')));
  const file = reportFileSchema.parse(JSON.parse(text));

  it('is read back by its schema: title, settings, objectives, chapters in the order printed', () => {
    expect(file).toMatchObject({
      format: 'maillage-report',
      version: 1,
      language: 'fr',
      title: 'Bilan annuel 2023',
      settings,
      objectives: { 'usage-visits': 1200 },
    });
    expect(file.model.sections.map(({ chapter }) => chapter)).toEqual(['method', 'usage']);
  });

  it('keeps every figure as the model has it, missing ones null', () => {
    for (const { chapter, blocks } of file.model.sections) {
      const own = model.sections.find((section) => section.chapter === chapter)?.blocks ?? [];
      expect(blocks).toHaveLength(own.length);
      blocks.forEach((block, index) => {
        const source = own[index];
        if (block.kind !== 'keyFigure' || source?.kind !== 'keyFigure') return;
        expect(block.figure).toEqual(source.figure);
        expect(block.before).toEqual(source.before);
        expect(block.definition).toEqual({ text: expect.stringMatching(/\w{3}/) });
      });
    }
  });

  it('says everything in words: no code of the catalogue is left', () => {
    expect(text).not.toContain('"code":');
  });
});
