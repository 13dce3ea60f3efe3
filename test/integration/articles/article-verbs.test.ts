import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { undoLast } from '#renderer/storage/history-store.ts';
import { actOnTicket } from '#renderer/storage/ticket-act-store.ts';
import { openTicket } from '#renderer/storage/ticket-opening-store.ts';
import { makeArticleVerbs } from '#renderer/workers/article-verbs.ts';
import { makeListVerbs } from '#renderer/workers/list-verbs.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { wholeList } from '#shared/list/list-question.ts';
import { makeArticleInput, makeTicketTold, makeTicketWish } from '#test/factories/hotline.ts';
import { makeTestRegister } from '#test/factories/test-register.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}
const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.problems.map(({ code }) => code));

const now = Date.parse('2026-11-23T23:30:00Z');
const today = '2026-11-24';

async function begin() {
  const { context } = await makeTestRegister(() => now);
  const register = context.register();
  const ticket = value(await openTicket(register, makeTicketWish()));
  return {
    register,
    ticket,
    articles: makeArticleVerbs(context),
    lists: makeListVerbs(context),
    use: (articleId: string) =>
      actOnTicket(register, ticket.id, { ...makeTicketTold(), kind: 'articleUsed', articleId }),
  };
}

test('a sheet is written from a ticket, suggested, counted when it is used, and not deleted while a ticket used it', async () => {
  const { register, ticket, articles, use } = await begin();
  const { id } = value(await articles.createArticle(makeArticleInput({ ticketId: ticket.id })));
  const asked = { text: 'imprimante', category: 'technical' };
  expect(await articles.suggestArticles(asked, 5)).toMatchObject([{ id, used: 0 }]);
  value(await use(id));
  expect(await articles.suggestArticles(asked, 5)).toMatchObject([{ id, used: 1 }]);
  expect(codes(await articles.deleteArticle(id))).toEqual(['record/tied-ticketEvents']);
  value(await undoLast(register));
  value(await articles.deleteArticle(id));
  expect(await articles.suggestArticles(asked, 5)).toEqual([]);
  value(await undoLast(register));
  expect(await articles.suggestArticles(asked, 5)).toMatchObject([{ id, used: 0 }]);
});

test('what is suggested follows the words of a sheet as it is changed', async () => {
  const { articles } = await begin();
  const { id } = value(await articles.createArticle(makeArticleInput()));
  value(await articles.editArticle(id, { title: 'Relancer la borne', problem: null, answer: 'Attendre.' }));
  expect(await articles.suggestArticles({ text: 'imprimante', category: null }, 5)).toEqual([]);
  expect(await articles.suggestArticles({ text: 'borne', category: null }, 5)).toMatchObject([{ id }]);
});

test('a sheet without a title or an answer, from a ticket that is gone, with a link that is no page: refused by the field', async () => {
  const { articles } = await begin();
  const refusal = async (input: Parameters<typeof articles.createArticle>[0]) => {
    const outcome = await articles.createArticle(input);
    return outcome.ok ? null : outcome.problems.map(({ field }) => field);
  };
  expect(await refusal(makeArticleInput({ title: ' ' }))).toEqual(['title']);
  expect(await refusal(makeArticleInput({ answer: '' }))).toEqual(['answer']);
  const script = 'javascript:alert(1)';
  expect(await refusal(makeArticleInput({ links: ['https://www.exemple.fr/aide', script] }))).toEqual([
    'links.1',
  ]);
  const gone = makeArticleInput({ ticketId: '0198a000-0000-7000-8000-0000000000ff' });
  expect(codes(await articles.createArticle(gone))).toEqual(['article/unknown-ticket']);
});

test('the list finds a sheet by its words, shows how it served, and follows its changes', async () => {
  const { lists, articles, use } = await begin();
  const { id } = value(await articles.createArticle(makeArticleInput({ keywords: ['wifi'] })));
  value(
    await articles.createArticle(
      makeArticleInput({ title: 'Atelier photo', problem: null, answer: 'Rien.' }),
    ),
  );
  expect(await lists.listRecords('article', { ...wholeList, search: 'wifi atelier' })).toEqual({
    ids: [],
    total: 2,
  });
  expect(await lists.listRecords('article', { ...wholeList, search: 'wif imprim' })).toEqual({
    ids: [id],
    total: 2,
  });
  value(await use(id));
  const [cells] = await lists.listCells('article', [id], ['used', 'lastUsed', 'category'], null);
  expect(cells?.values).toEqual({ used: 1, lastUsed: today, category: 'technical' });
  value(await articles.editArticle(id, { keywords: [] }));
  expect((await lists.listRecords('article', { ...wholeList, search: 'wifi' })).ids).toEqual([]);
});
