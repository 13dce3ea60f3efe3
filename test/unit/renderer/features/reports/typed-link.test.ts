import { expect, it } from 'vitest';
import { readTypedLink } from '#renderer/features/reports/editor/typed-link.ts';

it.each([
  ['https://exemple.fr/a?b=1', 'https://exemple.fr/a?b=1'],
  [' exemple.fr ', 'https://exemple.fr'],
  ['www.exemple.fr/lieux', 'https://www.exemple.fr/lieux'],
  ['a.b@exemple.fr', 'mailto:a.b@exemple.fr'],
  ['tel:+33545000000', 'tel:+33545000000'],
  ['', null],
  ['exemple', null],
  ['javascript:alert(1)', null],
  ['file:///c:/x', null],
  ['https://deux mots.fr', null],
])('%s is read as %s', (typed, href) => {
  expect(readTypedLink(typed)).toBe(href);
});
