import { type ArticleInput, articleFields as fields } from '#shared/domain/article/article.ts';
import { ticketCategories } from '#shared/domain/ticket/ticket.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';
import { type FieldWords, type HistoryTools, listWords, valueWords } from './field-words.ts';

const asIs = (text: string): string => text;

/** How each field of a knowledge sheet is told. */
export function articleFieldWords({
  articles,
  tickets,
  language,
  nameOf,
}: HistoryTools): Readonly<Record<keyof ArticleInput, FieldWords>> {
  return {
    title: valueWords(articles('fields.title'), fields.title, asIs),
    category: valueWords(articles('fields.category'), fields.category, (category) => {
      const code = ticketCategories.find((one) => one === category);
      return code === undefined
        ? (nameOf(category) ?? articles('unknownCategory'))
        : tickets(`categories.${code}`);
    }),
    problem: valueWords(articles('fields.problem'), fields.problem, asIs),
    answer: valueWords(articles('fields.answer'), fields.answer, asIs),
    links: listWords(articles('fields.links'), fields.links, asIs),
    keywords: listWords(articles('fields.keywords'), fields.keywords, asIs),
    ticketId: valueWords(
      articles('fields.ticketId'),
      fields.ticketId,
      (id) => nameOf(id) ?? articles('unknownTicket'),
    ),
    verifiedOn: valueWords(articles('fields.verifiedOn'), fields.verifiedOn, (day) =>
      dayInWords(day, language),
    ),
  };
}
