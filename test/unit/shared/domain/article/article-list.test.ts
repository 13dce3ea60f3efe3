import { expect, test } from 'vitest';
import { makeArticleList } from '#shared/domain/article/article-list.ts';
import { articleRow } from '#shared/domain/article/article-row.ts';
import { wholeList } from '#shared/list/list-question.ts';
import { makeArticle } from '#test/factories/hotline.ts';

const day = { today: '2026-11-23', timeZone: 'Europe/Paris' };
const printer = makeArticle({ title: 'Vider la file d’impression', verifiedOn: '2026-10-01' });
const photo = makeArticle({
  title: 'Atelier photo',
  category: 'pedagogical',
  problem: null,
  answer: 'Prévoir des câbles.',
  keywords: ['retouche'],
});
const used = { ticketIds: ['a', 'b'], lastAt: Date.parse('2026-11-02T23:30:00Z') };
const list = makeArticleList([articleRow(printer, used, day), articleRow(photo, undefined, day)]);
const ask = (question: Partial<typeof wholeList>) =>
  list.query({ ...wholeList, ...question }, day.today, () => null).ids;

test('a sheet is found by every word of its texts and keywords, by the beginning of each', () => {
  expect(ask({ search: 'cable retou' })).toEqual([photo.id]);
  expect(ask({ search: 'FILE imprimante' })).toEqual([printer.id]);
  expect(ask({ search: 'cable imprimante' })).toEqual([]);
});

test('sheets come by title, and are sorted by how often they served', () => {
  expect(ask({})).toEqual([photo.id, printer.id]);
  expect(ask({ sorts: [{ key: 'used', descending: true }] })).toEqual([printer.id, photo.id]);
});

test('a sheet that never served shows no use, and no last day; one never checked is among the oldest', () => {
  const keys = ['used', 'lastUsed', 'freshness', 'fromTicket'];
  expect(list.cells([printer.id, photo.id], keys, () => null).map(({ values }) => values)).toEqual([
    { used: 2, lastUsed: '2026-11-03', freshness: 'under6', fromTicket: false },
    { used: 0, lastUsed: null, freshness: 'over18', fromTicket: false },
  ]);
});
