import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { databaseName, openDatabase } from '#renderer/storage/database.ts';
import { declareMigrations, mapOldChanges } from '#renderer/storage/migrations/migration.ts';
import { migrations } from '#renderer/storage/migrations/migrations.ts';
import { reportSchema } from '#shared/domain/report/report.ts';
import { plainTextOf } from '#shared/domain/rich-text/rich-text.ts';
import { makeAccessPoint } from '#test/factories/access-point.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

/** A report as version 7 kept it: plain texts, fewer chapters. */
function oldReport() {
  const { id, createdAt, updatedAt, updatedBy, deletedAt, stamps } = makeAccessPoint();
  return {
    ...{ id, createdAt, updatedAt, updatedBy, deletedAt, stamps },
    period: { from: '2025-01', to: '2025-12' },
    perimeter: { kind: 'all' },
    chapters: ['network', 'usage', 'method'],
    narratives: { network: 'Un.\n\nDeux\nlignes.' },
    state: 'draft',
  };
}
const chapters = ['network', 'quality', 'usage', 'publics', 'activities', 'method'];

it('a report of version 7 keeps its words as paragraphs, and the chapters that were cut out of others', async () => {
  const old = new Dexie(databaseName(1));
  declareMigrations(
    old,
    migrations.filter(({ version }) => version <= 7),
  );
  await old.table('reports').add(oldReport());
  expect(old.verno).toBe(7);
  old.close();
  const opening = await openDatabase(1);
  if (opening.kind !== 'open') throw new Error('not opened');
  const [stored] = await opening.database.reports.toArray();
  const report = reportSchema.parse(stored);
  expect(report.chapters).toEqual(chapters);
  expect(plainTextOf(report.narratives.network ?? { type: 'doc', content: [] }, () => '')).toBe(
    'Un.\nDeux lignes.',
  );
  expect(report).toMatchObject({ title: null, notes: {}, objectives: {} });
  opening.database.close();
});

it('so do the journal and the history of version 7, whole records and single fields', () => {
  const [whole, texts, listed] = mapOldChanges(
    [
      ['report', 'r', '', null, oldReport(), null],
      ['report', 'r', 'narratives', { usage: 'Avant.' }, { usage: 'Après.' }, null],
      ['report', 'r', 'chapters', ['usage'], ['network'], null],
    ],
    7,
    migrations,
  );
  expect(reportSchema.safeParse(whole?.[4]).success).toBe(true);
  expect(texts?.[4]).toEqual({
    usage: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Après.' }] }] },
  });
  expect([listed?.[3], listed?.[4]]).toEqual([
    ['usage', 'publics', 'activities'],
    ['network', 'quality'],
  ]);
});
