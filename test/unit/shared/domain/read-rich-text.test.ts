import { expect, it } from 'vitest';
import { readRichText } from '#shared/domain/rich-text/read-rich-text.ts';

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const codes = (tree: unknown) => {
  const read = readRichText(tree);
  return read.ok ? [] : read.problems.map(({ code, values }) => ({ code, values }));
};

it('takes off what no text keeps', () => {
  const read = readRichText({
    type: 'doc',
    content: [
      {
        type: 'orderedList',
        attrs: { start: 3 },
        content: [
          {
            type: 'listItem',
            content: [
              {
                type: 'paragraph',
                content: [
                  {
                    type: 'text',
                    text: 'a',
                    marks: [{ type: 'link', attrs: { href: 'https://exemple.fr', target: '_blank' } }],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  });
  expect(JSON.stringify(read)).not.toMatch(/start|target/);
  expect(read.ok).toBe(true);
});

it('says by how many characters a text is too long', () => {
  const tree = { type: 'doc', content: [paragraph('a'.repeat(99_999)), paragraph('bcd')] };
  expect(codes(tree)).toEqual([
    { code: 'report/text-too-long', values: { count: 100_002, limit: 100_000, over: 2 } },
  ]);
  expect(codes({ type: 'doc', content: [paragraph('a'.repeat(99_999)), paragraph('b')] })).toEqual([]);
});

it('says how many blocks a text has when it has too many, entries of lists counted', () => {
  const entries = Array.from({ length: 3_000 }, () => ({ type: 'listItem', content: [paragraph('a')] }));
  expect(codes({ type: 'doc', content: [{ type: 'bulletList', content: entries }] })).toEqual([
    { code: 'report/text-too-many-blocks', values: { count: 6_001, limit: 5_000 } },
  ]);
});

it('refuses what is no such tree', () => {
  for (const tree of [null, 'a', { type: 'doc', content: [{ type: 'image', attrs: { src: 'x' } }] }])
    expect(codes(tree)).toEqual([{ code: 'report/text-not-valid', values: {} }]);
});
