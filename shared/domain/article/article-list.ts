import { freshnessBands } from '#shared/domain/access-point/access-point-row.ts';
import type { ListField } from '#shared/list/list-field.ts';
import { makeRecordList, type RecordList } from '#shared/list/record-list.ts';
import { foldedWords } from '#shared/search/fold-text.ts';
import type { ArticleRow } from './article-row.ts';

/** Every field of the list of knowledge sheets. */
export const articleListFields: readonly ListField<ArticleRow>[] = [
  { key: 'title', kind: 'text', read: ({ article }) => article.title },
  { key: 'category', kind: 'choice', read: ({ article }) => article.category },
  { key: 'problem', kind: 'text', read: ({ article }) => article.problem },
  { key: 'answer', kind: 'text', read: ({ article }) => article.answer },
  { key: 'used', kind: 'number', read: ({ used }) => used },
  { key: 'lastUsed', kind: 'day', read: ({ lastUsedOn }) => lastUsedOn },
  { key: 'verified', kind: 'day', read: ({ article }) => article.verifiedOn },
  { key: 'freshness', kind: 'choice', read: ({ freshness }) => freshness, order: freshnessBands },
  {
    key: 'keywords',
    kind: 'text',
    read: ({ article: { keywords } }) => (keywords.length === 0 ? null : keywords.join(', ')),
  },
  {
    key: 'links',
    kind: 'text',
    read: ({ article: { links } }) => (links.length === 0 ? null : links.join(' ')),
  },
  { key: 'fromTicket', kind: 'yesNo', read: ({ article }) => article.ticketId !== null },
];

/** Makes the list of the living sheets. @param rows in any order */
export function makeArticleList(rows: readonly ArticleRow[]): RecordList {
  return makeRecordList(rows, {
    fields: articleListFields,
    idOf: ({ article }) => article.id,
    nameOf: ({ article }) => article.title,
    wordsOf: ({ article: { title, problem, answer, keywords, links } }) =>
      foldedWords([title, problem, answer, ...keywords, ...links].join(' ')),
  });
}
