import { type ArticleInput, articleInputSchema } from '#shared/domain/article/article.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { createRecord, deleteRecord, editRecord } from './record-writing.ts';
import type { Register } from './register.ts';
import type { Written } from './write-path.ts';

const patchSchema = articleInputSchema.partial();

/** Enters a knowledge sheet; refused when the ticket that it comes from is gone. */
export function createArticle(
  register: Register,
  input: ArticleInput,
): Promise<Outcome<Written & { readonly id: string }>> {
  return createRecord(register, 'article', articleInputSchema, input);
}

/** Changes some fields of a knowledge sheet. */
export function editArticle(
  register: Register,
  id: string,
  patch: Partial<ArticleInput>,
): Promise<Outcome<Written>> {
  return editRecord(register, 'article', patchSchema, id, patch);
}

/** Deletes a knowledge sheet; refused where a ticket used it. */
export function deleteArticle(register: Register, id: string): Promise<Outcome<Written>> {
  return deleteRecord(register, 'article', id);
}
