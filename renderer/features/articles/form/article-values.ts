import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import {
  type Article,
  type ArticleInput,
  articleFields,
  articleInputSchema,
} from '#shared/domain/article/article.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { Outcome, Problem } from '#shared/domain/problem.ts';
import type { Ticket } from '#shared/domain/ticket/ticket.ts';
import { z } from '#shared/schema.ts';

/** What is typed in the form of a sheet, as it is typed. */
export const articleValuesSchema = z.object({
  title: z.string(),
  category: z.string(),
  problem: z.string(),
  answer: z.string(),
  links: z.array(z.string()),
  keywords: z.array(z.string()),
  verifiedOn: z.string(),
});
export type ArticleValues = z.infer<typeof articleValuesSchema>;

/** What was typed about a sheet and is not in the register. */
export const articleDraftSchema = z.object({
  savedAt: z.string(),
  /** When the record that it was typed over had been written; null for a new sheet. */
  basedOn: z.string().nullable(),
  values: articleValuesSchema,
});
export type ArticleDraft = z.infer<typeof articleDraftSchema>;

/** Key of the draft of a sheet. @param ticketId the ticket that a new one is written from */
export function articleDraftKey(articleId: string | null, ticketId: string | null): string {
  if (articleId !== null) return `article/${articleId}`;
  return ticketId === null ? 'article/new' : `article/new/${ticketId}`;
}

/** The form of a sheet as it stands. */
export function articleValues(article: Article): ArticleValues {
  return {
    title: article.title,
    category: article.category ?? '',
    problem: article.problem ?? '',
    answer: article.answer,
    links: [...article.links],
    keywords: [...article.keywords],
    verifiedOn: article.verifiedOn === null ? '' : dayText(article.verifiedOn),
  };
}

/**
 * The form of a new sheet: what a solved ticket says, or nothing; checked today, since it is being written. Who called
 * is not taken along.
 *
 * @param sayCause how a cause is told above the solution
 */
export function newArticleValues(
  ticket: Ticket | null,
  today: Day,
  sayCause: (cause: string) => string,
): ArticleValues {
  const cause = ticket?.cause == null ? [] : [sayCause(ticket.cause)];
  const solution = ticket?.solution == null ? [] : [ticket.solution];
  return {
    title: ticket?.subject ?? '',
    category: ticket?.category ?? '',
    problem: ticket?.description ?? '',
    answer: [...cause, ...solution].join('\n\n'),
    links: [],
    keywords: [],
    verifiedOn: dayText(today),
  };
}

/** Reads what was typed as a sheet. Every breach names its field of the form. */
export function readArticleValues(
  values: ArticleValues,
  ticketId: string | null,
  today: Day,
): Outcome<ArticleInput> {
  const read = new FieldReader();
  if (values.title.trim() === '') read.refuse('title', 'article/title-missing');
  if (values.answer.trim() === '') read.refuse('answer', 'article/answer-missing');
  const links = values.links.flatMap((link) => {
    const text = link.trim();
    return text === ''
      ? []
      : (readLink(text) ?? read.refuse('links', 'article/link-not-valid', { text }) ?? []);
  });
  const verifiedOn = read.day('verifiedOn', values.verifiedOn, today);
  if (verifiedOn !== null && verifiedOn > today) read.refuse('verifiedOn', 'article/verified-in-future');
  const parsed = articleInputSchema.safeParse({
    title: values.title,
    category: read.text(values.category),
    problem: read.text(values.problem),
    answer: values.answer,
    links: [...new Set(links)],
    keywords: [...new Set(values.keywords.map((word) => word.trim()).filter((word) => word !== ''))],
    ticketId,
    verifiedOn,
  });
  const problems: Problem[] = [...read.problems];
  for (const { path } of parsed.error?.issues ?? []) {
    const field = String(path[0] ?? '');
    if (!problems.some((known) => known.field === field))
      problems.push({ code: 'article/field-not-valid', values: {}, severity: 'error', row: null, field });
  }
  return parsed.success && problems.length === 0
    ? { ok: true, value: parsed.data }
    : { ok: false, problems: problems.sort((a, b) => rank(a.field) - rank(b.field)) };
}

const pageSchema = articleFields.links.element;
const bareSchema = z.url({ protocol: /^https?$/, hostname: z.regexes.domain });

/** The address of a page, one of an inner network too; `https://` is added where it was left out. Null = none. */
function readLink(text: string): string | null {
  if (/^https?:\/\//i.test(text)) return pageSchema.safeParse(text).success ? text : null;
  const whole = `https://${text}`;
  return bareSchema.safeParse(whole).success ? whole : null;
}

const fieldOrder: readonly string[] = Object.keys(articleValuesSchema.shape);

/** Place of a field on the screen: problems are told from top to bottom. */
function rank(path: string | null): number {
  return fieldOrder.indexOf(path ?? '');
}
