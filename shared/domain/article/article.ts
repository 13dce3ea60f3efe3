import { NAME_LIMIT, TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { daySchema } from '#shared/domain/calendar/day.ts';
import { idSchema, recordShape } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';

/** What an officer can type about a knowledge sheet. */
export const articleFields = {
  title: z.string().trim().min(1).max(NAME_LIMIT),
  /** A category of tickets; null = any. */
  category: z.string().min(1).max(60).nullable(),
  problem: z.string().trim().min(1).max(TEXT_LIMIT).nullable(),
  answer: z.string().trim().min(1).max(TEXT_LIMIT),
  links: z.array(z.url({ protocol: /^https?$/ })),
  /** Words that it is found by, beyond those of its text. */
  keywords: z.array(z.string().trim().min(1).max(NAME_LIMIT)),
  /** The solved ticket that it was born from. */
  ticketId: idSchema.nullable(),
  verifiedOn: daySchema.nullable(),
} as const;
export const articleInputSchema = z.object(articleFields);
export type ArticleInput = z.infer<typeof articleInputSchema>;

/** *Fiche pratique* (product.md, *Words*). How often it was used is counted from the events of tickets. */
export const articleSchema = z.object({ ...recordShape, ...articleFields });
export type Article = z.infer<typeof articleSchema>;
