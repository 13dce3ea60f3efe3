import { describe, expect, it } from 'vitest';
import { makeReportWording } from '#renderer/documents/report-wording.ts';
import { wordChart } from '#renderer/documents/word-figures.ts';
import { annexesLast, wordReport } from '#renderer/documents/word-report.ts';
import { richTextOf } from '#shared/domain/rich-text/rich-text.ts';
import {
  makeMonthsChart,
  makePlacesTable,
  makeReportModel,
  makeReportSpec,
  makeVisitsTable,
} from '#test/factories/report-model.ts';

const wording = makeReportWording('fr');
const settings = { officer: 'C. V.', organisation: null, example: false, timeZone: 'Europe/Paris' };

describe('wordReport', () => {
  it('keeps the chapters that were chosen, each with the officer’s text first', () => {
    const model = makeReportModel();
    const report = makeReportSpec({
      narratives: { method: richTextOf('Un.\n\nDeux.'), usage: richTextOf('non') },
    });
    const worded = wordReport(model, report, settings, wording);
    expect(worded.chapters.map((chapter) => chapter.id)).toEqual(['method']);
    const texts = worded.chapters[0]?.blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.narrative ? [block.text] : [],
    );
    expect(texts).toEqual(['Un.', 'Deux.']);
    expect(worded.example).toBeNull();
  });

  it('dates the figures in the register’s time zone', () => {
    const model = makeReportModel({ computedAt: '2024-02-12T23:30:00.000Z' });
    const worded = wordReport(model, makeReportSpec(), settings, wording);
    expect(worded.facts.at(-1)?.value).toBe('13\u00a0février\u00a02024');
  });

  it('numbers tables and charts in the order in which they are printed', () => {
    const model = makeReportModel();
    const { chapters } = wordReport(
      model,
      makeReportSpec({ chapters: ['network', 'usage', 'method'] }),
      settings,
      wording,
    );
    const numbers = chapters.flatMap((chapter) =>
      chapter.blocks.flatMap((block) =>
        block.kind === 'table' || block.kind === 'chart' ? [block.number] : [],
      ),
    );
    expect(numbers).toEqual(['Figure 1', 'Tableau 1', 'Figure 2', 'Tableau 2', 'Figure 3', 'Figure 4']);
  });
});

describe('annexesLast', () => {
  it('puts long lists at the end, with the headings that announce them', () => {
    const list = makePlacesTable(3);
    const table = makeVisitsTable();
    const heading = { kind: 'heading', id: 'h', text: { text: 'Liste' } } as const;
    expect(annexesLast([heading, list, table])).toEqual([table, heading, list]);
  });
});

describe('wordChart', () => {
  it('draws minutes as hours and keeps gaps', () => {
    const chart = makeMonthsChart({
      unit: 'minutes',
      series: [{ key: 'a', title: { text: 'A' }, values: [600, null, 0] }],
    });
    const data = wordChart(chart, wording);
    expect(data.series[0]?.values).toEqual([10, null, 0]);
    expect(data.format(10)).toBe('10\u202fh');
  });
});
