import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  isRichTextEmpty,
  plainTextOf,
  RICH_TEXT_LIMIT,
  richTextLength,
  richTextOf,
  richTextSchema,
} from '#shared/domain/rich-text/rich-text.ts';

it('reads paragraphs of plain text: an empty line separates two, a single line end is a space', () => {
  const text = richTextOf('a\r\nb\r\n \r\n\r\nc');
  expect(plainTextOf(text, () => '')).toBe('a b\nc');
  expect(isRichTextEmpty(richTextOf(' \n\n '))).toBe(true);
});

it('keeps every word of any plain text, in a tree that its schema takes', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (plain) => {
      const text = richTextOf(plain);
      expect(richTextSchema.safeParse(text).success).toBe(true);
      const words = (written: string) => written.split(/\s+/).filter((word) => word !== '');
      expect(words(plainTextOf(text, () => ''))).toEqual(words(plain));
    }),
  );
});

it('refuses a text longer than its limit, a link to a script and an unknown block', () => {
  const long = richTextOf('a'.repeat(60_000));
  const twice = { type: 'doc' as const, content: [...long.content, ...long.content] };
  expect(richTextLength(twice)).toBeGreaterThan(RICH_TEXT_LIMIT);
  expect(richTextSchema.safeParse(twice).success).toBe(false);
  const link = (href: string) => ({
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'ici', marks: [{ type: 'link', attrs: { href } }] }],
      },
    ],
  });
  expect(richTextSchema.safeParse(link('https://www.maillage.example/page')).success).toBe(true);
  expect(richTextSchema.safeParse(link('javascript:alert(1)')).success).toBe(false);
  expect(
    richTextSchema.safeParse({ type: 'doc', content: [{ type: 'image', attrs: { src: 'x' } }] }).success,
  ).toBe(false);
});
