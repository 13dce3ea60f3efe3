import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import { RICH_BLOCK_LIMIT, RICH_TEXT_LIMIT, type RichText, richTextSchema } from './rich-text.ts';

/** Characters of every `text` of a tree, whatever else it holds. */
function charactersIn(tree: unknown): number {
  if (Array.isArray(tree)) return tree.reduce<number>((sum, one) => sum + charactersIn(one), 0);
  if (typeof tree !== 'object' || tree === null) return 0;
  const own = 'text' in tree && typeof tree.text === 'string' ? tree.text.length : 0;
  return own + ('content' in tree ? charactersIn(tree.content) : 0);
}

/** Blocks of a tree: what holds words without being in a sentence. */
function blocksIn(tree: unknown): number {
  if (typeof tree !== 'object' || tree === null || !('content' in tree) || !Array.isArray(tree.content))
    return 0;
  return tree.content.reduce<number>((sum, one) => {
    const type = typeof one === 'object' && one !== null && 'type' in one ? one.type : null;
    const isInline = type === 'text' || type === 'figure' || type === 'hardBreak';
    return sum + (isInline ? 0 : 1 + blocksIn(one));
  }, 0);
}

/**
 * The text of an editor's tree, with what no text keeps (classes, targets) taken off.
 *
 * Refused: `report/text-too-long` {count, limit, over} in characters, `report/text-too-many-blocks` {count, limit} in
 * paragraphs, headings and entries of lists, `report/text-not-valid` when it is no such tree.
 */
export function readRichText(tree: unknown): Outcome<RichText> {
  const count = charactersIn(tree);
  if (count > RICH_TEXT_LIMIT)
    return refused('report/text-too-long', { count, limit: RICH_TEXT_LIMIT, over: count - RICH_TEXT_LIMIT });
  const blocks = blocksIn(tree);
  if (blocks > RICH_BLOCK_LIMIT)
    return refused('report/text-too-many-blocks', { count: blocks, limit: RICH_BLOCK_LIMIT });
  const read = richTextSchema.safeParse(tree);
  return read.success ? accepted(read.data) : refused('report/text-not-valid');
}
