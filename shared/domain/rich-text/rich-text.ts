import { z } from '#shared/schema.ts';

/** Most characters of a text of the report, all its words together. */
export const RICH_TEXT_LIMIT = 100_000;
/** Most blocks of a text: paragraphs, headings and entries of lists. */
export const RICH_BLOCK_LIMIT = 5_000;

/** Where a link may lead: nothing else is kept of pasted text. */
export const linkSchema = z
  .string()
  .max(2_000)
  .regex(/^(https?:\/\/|mailto:|tel:)\S+$/i);

const markSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({ type: z.literal('link'), attrs: z.object({ href: linkSchema }) }),
]);
export type RichMark = z.infer<typeof markSchema>;

const textSchema = z.object({
  type: z.literal('text'),
  text: z.string().min(1).max(RICH_TEXT_LIMIT),
  marks: z.array(markSchema).max(3).optional(),
});
/** A figure of the report inside a sentence: its value is the model's, whenever it is read. */
const figureSchema = z.object({
  type: z.literal('figure'),
  attrs: z.object({ id: z.string().min(1).max(120) }),
});
const breakSchema = z.object({ type: z.literal('hardBreak') });
export const richInlineSchema = z.discriminatedUnion('type', [textSchema, figureSchema, breakSchema]);
export type RichInline = z.infer<typeof richInlineSchema>;

const inlineContent = z.array(richInlineSchema).max(RICH_BLOCK_LIMIT).optional();
const paragraphSchema = z.object({ type: z.literal('paragraph'), content: inlineContent });
const headingSchema = z.object({
  type: z.literal('heading'),
  attrs: z.object({ level: z.union([z.literal(3), z.literal(4)]) }),
  content: inlineContent,
});
const entrySchema = z.object({
  type: z.literal('listItem'),
  content: z.array(paragraphSchema).min(1).max(RICH_BLOCK_LIMIT),
});
const entries = z.array(entrySchema).min(1).max(RICH_BLOCK_LIMIT);
export const richBlockSchema = z.discriminatedUnion('type', [
  paragraphSchema,
  headingSchema,
  z.object({ type: z.literal('bulletList'), content: entries }),
  z.object({ type: z.literal('orderedList'), content: entries }),
]);
export type RichBlock = z.infer<typeof richBlockSchema>;

/**
 * A text with headings, bold, italic, lists, links and live figures: the tree that its editor writes, and nothing
 * else. Lists have one level.
 */
export const richTextSchema = z
  .object({ type: z.literal('doc'), content: z.array(richBlockSchema).max(RICH_BLOCK_LIMIT) })
  .refine((text) => richTextLength(text) <= RICH_TEXT_LIMIT, { error: 'too_long' });
export type RichText = { readonly type: 'doc'; readonly content: RichBlock[] };

/** A text without a word. */
export const emptyRichText: RichText = { type: 'doc', content: [] };

/** The blocks that hold words, lists opened: paragraphs and headings, in order. */
function wordedBlocks(text: RichText): readonly { readonly content?: RichInline[] | undefined }[] {
  return text.content.flatMap((block) =>
    block.type === 'bulletList' || block.type === 'orderedList'
      ? block.content.flatMap((entry) => entry.content)
      : [block],
  );
}

/** Characters of all the words of a text. */
export function richTextLength(text: RichText): number {
  let length = 0;
  for (const { content = [] } of wordedBlocks(text))
    for (const inline of content) length += inline.type === 'text' ? inline.text.length : 0;
  return length;
}

/** Whether a text says nothing: no word and no figure. */
export function isRichTextEmpty(text: RichText | undefined): boolean {
  return (
    text === undefined ||
    wordedBlocks(text).every(({ content = [] }) =>
      content.every(
        (inline) => inline.type !== 'figure' && (inline.type !== 'text' || inline.text.trim() === ''),
      ),
    )
  );
}

/** Plain text as paragraphs: an empty line separates two, a single line end is a space. */
export function richTextOf(plain: string): RichText {
  const paragraphs = plain
    .split(/\r?\n[ \t]*\r?\n/)
    .map((paragraph) => paragraph.replaceAll(/\s*\r?\n\s*/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
  return {
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  };
}

/**
 * The words of a text without their looks, a line a block.
 *
 * @param figureText what stands for a live figure, by its id
 */
export function plainTextOf(text: RichText, figureText: (id: string) => string): string {
  return wordedBlocks(text)
    .map(({ content = [] }) =>
      content
        .map((inline) =>
          inline.type === 'text'
            ? inline.text
            : inline.type === 'figure'
              ? figureText(inline.attrs.id)
              : '\n',
        )
        .join(''),
    )
    .join('\n');
}
