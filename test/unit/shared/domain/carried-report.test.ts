import { expect, it } from 'vitest';
import { carriedChapters, reportAYearLater } from '#shared/domain/report/carried-report.ts';
import type { Report } from '#shared/domain/report/report.ts';
import { richTextOf } from '#shared/domain/rich-text/rich-text.ts';

const report: Report = {
  id: 'r24',
  createdAt: '2025-01-10T09:00:00.000Z',
  updatedAt: '2025-01-10T09:00:00.000Z',
  updatedBy: { device: 'dev00001', officer: 'Camille Exemple' },
  stamps: { record: { at: '1736499600000-00000-dev00001', prev: null }, fields: {} },
  deletedAt: null,
  title: 'Bilan 2024 du réseau',
  period: { from: '2024-09', to: '2025-08' },
  perimeter: { kind: 'epci', code: '200000001' },
  chapters: ['usage', 'network'],
  narratives: { usage: richTextOf('Une bonne année.'), network: richTextOf('Deux lieux de plus.') },
  notes: { usage: 'Hors août.' },
  objectives: { 'usage-visits': 60_000 },
  state: 'issued',
};
const later: Report = { ...report, ...reportAYearLater(report), id: 'r25' };

it('begins a year later, with the words and objectives, as a draft without the former title', () => {
  expect(later).toMatchObject({
    title: null,
    period: { from: '2025-09', to: '2026-08' },
    perimeter: report.perimeter,
    chapters: ['usage', 'network'],
    narratives: report.narratives,
    notes: report.notes,
    objectives: report.objectives,
    state: 'draft',
  });
});

it('tells the texts that are still last year’s, word for word', () => {
  expect(carriedChapters(later, [report, later])).toEqual(['network', 'usage']);
  const changed = { ...later, narratives: { ...later.narratives, usage: richTextOf('Autre chose.') } };
  expect(carriedChapters(changed, [report, changed])).toEqual(['network']);
  expect(carriedChapters(later, [{ ...report, perimeter: { kind: 'all' } }])).toEqual([]);
  expect(carriedChapters(later, [{ ...report, deletedAt: '2025-02-01T09:00:00.000Z' }])).toEqual([]);
});
