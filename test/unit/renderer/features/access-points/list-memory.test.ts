import { expect, it } from 'vitest';
import { readListMemory, wholeList } from '#renderer/features/access-points/list-memory.ts';

it('finds the question again as it was left', () => {
  const memory = {
    query: { ...wholeList, search: 'bib', statuses: ['open' as const] },
    activeId: 'a',
    scroll: 720,
  };
  expect(readListMemory(JSON.stringify(memory))).toEqual(memory);
});

it.each([null, '', '{', '{"query":{}}', '{"query":{"statuses":["gone"]}}'])(
  'begins with the whole list after %j',
  (text) => {
    expect(readListMemory(text)).toEqual({ query: wholeList, activeId: null, scroll: 0 });
  },
);
