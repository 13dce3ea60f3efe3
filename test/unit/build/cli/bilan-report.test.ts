import { describe, expect, it } from 'vitest';
import { chooseReport } from '#build/cli/bilan-report.ts';
import { type Perimeter, type Report, reportChapters } from '#shared/domain/report/report.ts';

const period = { from: '2025-01', to: '2025-12' };
const everywhere: Perimeter = { kind: 'all' };

const report = (patch: Partial<Report>): Report => ({
  id: '01900000-0000-7000-8000-000000000001',
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  updatedBy: { device: 'test', officer: 'Camille Vasseur' },
  deletedAt: null,
  stamps: { record: { at: '', prev: null }, fields: {} },
  title: null,
  period,
  perimeter: everywhere,
  chapters: ['usage'],
  narratives: {},
  notes: {},
  objectives: {},
  state: 'draft',
  ...patch,
});

describe('the report that the command makes', () => {
  it('is the one of the register for the same period and perimeter, the last changed', () => {
    const reports = [
      report({ title: 'Ancien' }),
      report({ title: 'Dernier', updatedAt: '2026-03-01T00:00:00.000Z', objectives: { 'key-visits': 10 } }),
      report({ title: 'Février', updatedAt: '2026-02-01T00:00:00.000Z' }),
    ];
    expect(chooseReport(reports, period, everywhere)).toEqual({
      own: true,
      spec: {
        title: 'Dernier',
        period,
        chapters: ['usage'],
        narratives: {},
        notes: {},
        objectives: { 'key-visits': 10 },
      },
    });
  });

  it('is every chapter without a word where the register has none of that period or perimeter', () => {
    const others = [
      report({ period: { from: '2025-01', to: '2025-06' } }),
      report({ perimeter: { kind: 'departement', code: '23' } }),
    ];
    expect(chooseReport(others, period, everywhere)).toMatchObject({
      own: false,
      spec: { title: null, chapters: reportChapters, narratives: {} },
    });
  });

  it('takes chosen places in another order for the same', () => {
    const own = report({ title: 'Deux lieux', perimeter: { kind: 'places', ids: ['a', 'b'] } });
    expect(chooseReport([own], period, { kind: 'places', ids: ['b', 'a'] }).own).toBe(true);
    expect(chooseReport([own], period, { kind: 'places', ids: ['a'] }).own).toBe(false);
  });
});
