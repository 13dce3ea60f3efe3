import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import {
  createAccessPoint,
  deleteAccessPoint,
  editAccessPoint,
} from '#renderer/storage/access-point-store.ts';
import { undoLast } from '#renderer/storage/history-store.ts';
import { makeReportIssueVerbs } from '#renderer/workers/report-issue-verbs.ts';
import { makeReportVerbs } from '#renderer/workers/report-verbs.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import type { ReportInput } from '#shared/domain/report/report.ts';
import { richTextOf } from '#shared/domain/rich-text/rich-text.ts';
import { exampleTerritory } from '#shared/example/example-territory.ts';
import { buildCommuneIndex } from '#shared/territory/commune-index.ts';
import { makeAccessPointInput } from '#test/factories/access-point.ts';
import { makeTestRegister } from '#test/factories/test-register.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

const communes = buildCommuneIndex(exampleTerritory());
const NOW = '2025-02-03T09:00:00.000Z';
const french = { language: 'fr', reason: null } as const;

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}
const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.problems.map(({ code }) => code));

const reportInput: ReportInput = {
  title: null,
  period: { from: '2024-01', to: '2024-12' },
  perimeter: { kind: 'all' },
  chapters: ['network', 'method'],
  narratives: { network: richTextOf('Deux lieux.') },
  notes: {},
  objectives: {},
  state: 'draft',
};

async function begin(patch: Partial<ReportInput> = {}) {
  const { context } = await makeTestRegister(() => Date.parse(NOW));
  const register = context.register();
  const open = (name: string) => createAccessPoint(register, makeAccessPointInput({ name }));
  const place = value(await open('Cyber-base')).id;
  value(await open('Médiathèque'));
  const verbs = {
    ...makeReportVerbs(context),
    ...makeReportIssueVerbs(context, {
      loadCommunes: async () => communes,
      now: () => new Date(NOW),
    }),
  };
  const report = value(await verbs.createReport({ ...reportInput, ...patch })).id;
  return { register, verbs, place, report, open };
}

describe('issuing', () => {
  test('freezes the report, marks it issued, and is undone as one act', async () => {
    const { register, verbs, report } = await begin();
    const { id, version } = value(await verbs.issueReport(report, french));
    expect(version).toBe(1);
    expect(await verbs.reportIssues(report)).toMatchObject([
      { id, version: 1, issuedAt: NOW, issuedBy: 'Camille Exemple', reason: null },
    ]);
    expect((await register.database.reports.get(report))?.state).toBe('issued');
    value(await undoLast(register));
    expect(await verbs.reportIssues(report)).toEqual([]);
    expect((await register.database.reports.get(report))?.state).toBe('draft');
  });

  test('a later edit of the register and of the text never changes the version, and shows beside it', async () => {
    const { register, verbs, report, place, open } = await begin();
    const { id } = value(await verbs.issueReport(report, french));
    const before = value(await verbs.issuedReport(id));
    expect(value(await verbs.changesSinceIssue(id))).toEqual({ figures: [], cells: [], cellCount: 0 });

    value(await open('Centre social'));
    value(await editAccessPoint(register, place, { name: 'Cyber-base renommée' }));
    value(await verbs.editReport(report, { narratives: { network: richTextOf('Trois lieux.') } }));
    expect(value(await verbs.issuedReport(id))).toEqual(before);
    const { figures } = value(await verbs.changesSinceIssue(id));
    const changed = figures.filter(({ unit }) => unit === 'places');
    expect(changed.map(({ before: was, after }) => [was?.value, after?.value])).toContainEqual([2, 3]);
  });

  test('another version asks for its reason and takes the next number; the first one stays', async () => {
    const { verbs, report, open } = await begin();
    const first = value(await verbs.issueReport(report, french));
    const before = value(await verbs.issuedReport(first.id));
    value(await open('Centre social'));
    expect(codes(await verbs.issueReport(report, french))).toEqual(['report-issue/reason']);
    expect(codes(await verbs.issueReport(report, { ...french, reason: '   ' }))).toEqual([
      'report-issue/reason',
    ]);
    const second = value(await verbs.issueReport(report, { ...french, reason: 'Un lieu manquait.' }));
    expect(second.version).toBe(2);
    expect(await verbs.reportIssues(report)).toMatchObject([
      { version: 2, reason: 'Un lieu manquait.' },
      { version: 1, reason: null },
    ]);
    expect(value(await verbs.issuedReport(first.id))).toEqual(before);
    expect(value(await verbs.changesSinceIssue(second.id)).figures).toEqual([]);
  });

  test('a place deleted since leaves the version as it was', async () => {
    const { register, verbs, report, place } = await begin({ perimeter: { kind: 'all' } });
    const { id } = value(await verbs.issueReport(report, french));
    const before = value(await verbs.issuedReport(id));
    value(await deleteAccessPoint(register, place));
    expect(value(await verbs.issuedReport(id))).toEqual(before);
  });

  test('a report that is gone, or whose months are to come, is not issued', async () => {
    const { register, verbs, report } = await begin({ period: { from: '2030-01', to: '2030-12' } });
    expect(codes(await verbs.issueReport(report, french))).toEqual(['report-issue/not-begun']);
    value(await verbs.deleteReport(report));
    expect(codes(await verbs.issueReport(report, french))).toEqual(['record/gone']);
    expect(await register.database.reportIssues.count()).toBe(0);
  });

  test('deleting a report takes its versions with it, as one act that is undone', async () => {
    const { register, verbs, report } = await begin();
    const { id } = value(await verbs.issueReport(report, french));
    value(await verbs.deleteReport(report));
    expect(codes(await verbs.issuedReport(id))).toEqual(['record/gone']);
    value(await undoLast(register));
    expect(value(await verbs.issuedReport(id)).head.version).toBe(1);
    expect((await register.database.reports.get(report))?.deletedAt).toBeNull();
  });
});

test('the records behind a figure of places come by pages, and those that are gone are counted', async () => {
  const { register, verbs, place, open } = await begin();
  const other = value(await open('Annexe')).id;
  const sources = { table: 'accessPoint', period: null, measure: null, placeIds: [place, other] } as const;
  const all = { kind: 'all' } as const;
  const first = await verbs.recordsBehindFigure(sources, all, { from: 0, limit: 1 });
  expect(first).toMatchObject({
    total: 2,
    gone: 0,
    records: [{ name: 'Cyber-base', page: { table: 'accessPoint', id: place } }],
  });
  const next = await verbs.recordsBehindFigure(sources, all, { from: 1, limit: 1 });
  expect(next.records.map(({ name }) => name)).toEqual(['Annexe']);
  value(await deleteAccessPoint(register, other));
  expect(await verbs.recordsBehindFigure(sources, all, { from: 0, limit: 9 })).toMatchObject({
    total: 1,
    gone: 1,
  });
});
