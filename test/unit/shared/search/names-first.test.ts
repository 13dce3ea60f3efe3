import { expect, it } from 'vitest';
import { namesFirst } from '#shared/search/names-first.ts';

it('puts names that say every word before what was found otherwise, without changing the order', () => {
  const found = [
    { name: 'Bibliothèque L’Escale' },
    { name: 'Médiathèque du Bourg' },
    { name: 'Bibliothèque de l’Arbre' },
    { name: 'La Médiathèque' },
  ];
  expect(namesFirst(found, 'mediath').map(({ name }) => name)).toEqual([
    'Médiathèque du Bourg',
    'La Médiathèque',
    'Bibliothèque L’Escale',
    'Bibliothèque de l’Arbre',
  ]);
  expect(namesFirst(found, 'mediath bourg')[0]?.name).toBe('Médiathèque du Bourg');
  expect(namesFirst(found, '')).toEqual(found);
});
