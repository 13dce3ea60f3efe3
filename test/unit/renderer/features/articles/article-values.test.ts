import { expect, test } from 'vitest';
import {
  articleValues,
  newArticleValues,
  readArticleValues,
} from '#renderer/features/articles/form/article-values.ts';
import { makeArticle, makeTicket } from '#test/factories/hotline.ts';

const today = '2026-11-24';
const sayCause = (cause: string) => `Cause : ${cause}`;

test('a sheet prepared from a solved ticket takes what was found, and nothing of who called', () => {
  const ticket = makeTicket({
    subject: 'L’imprimante ne répond plus',
    description: 'Rien ne sort.',
    category: 'technical',
    cause: 'File bloquée',
    solution: 'Vider la file.',
    callerName: 'Dominique Lestour',
    callerPhone: '+33298001122',
  });
  const values = newArticleValues(ticket, today, sayCause);
  expect(values).toMatchObject({
    title: 'L’imprimante ne répond plus',
    problem: 'Rien ne sort.',
    answer: 'Cause : File bloquée\n\nVider la file.',
    verifiedOn: '24/11/2026',
  });
  expect(JSON.stringify(values)).not.toMatch(/Lestour|9800/);
  expect(readArticleValues(values, ticket.id, today)).toMatchObject({
    ok: true,
    value: { category: 'technical', ticketId: ticket.id, verifiedOn: today },
  });
});

test('what is read back of a sheet is that sheet', () => {
  const article = makeArticle({
    links: ['https://www.exemple.fr/aide', 'http://intranet/aide'],
    keywords: ['wifi'],
    verifiedOn: '2026-01-31',
  });
  const { title, category, problem, answer, links, keywords, ticketId, verifiedOn } = article;
  expect(readArticleValues(articleValues(article), null, today)).toEqual({
    ok: true,
    value: { title, category, problem, answer, links, keywords, ticketId, verifiedOn },
  });
});

test('a link takes its beginning where it was left out, and each breach names its field, from top to bottom', () => {
  const empty = newArticleValues(null, today, sayCause);
  const good = {
    ...empty,
    title: 'Titre',
    answer: 'Réponse',
    links: ['www.exemple.fr', 'https://www.exemple.fr'],
  };
  expect(readArticleValues(good, null, today)).toMatchObject({
    ok: true,
    value: { links: ['https://www.exemple.fr'], category: null, problem: null },
  });
  const wrong = {
    ...empty,
    links: ['demain', 'ftp://exemple.fr'],
    verifiedOn: '25/11/2026',
    problem: 'x'.repeat(60_000),
  };
  const read = readArticleValues(wrong, null, today);
  expect(read.ok ? [] : read.problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
    'title article/title-missing',
    'problem article/field-not-valid',
    'answer article/answer-missing',
    'links article/link-not-valid',
    'links article/link-not-valid',
    'verifiedOn article/verified-in-future',
  ]);
});
