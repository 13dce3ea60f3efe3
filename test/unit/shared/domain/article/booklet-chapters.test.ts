import { expect, test } from 'vitest';
import { bookletChapters } from '#shared/domain/article/booklet-chapters.ts';
import { makeArticle } from '#test/factories/hotline.ts';

test('chapters come as categories do, then the officer’s own by name, then what goes for any; sheets by title', () => {
  const articles = [
    makeArticle({ title: 'Zéro papier', category: 'legal' }),
    makeArticle({ title: 'Été 10', category: 'own-b' }),
    makeArticle({ title: 'Été 9', category: 'own-b' }),
    makeArticle({ title: 'Partout', category: null }),
    makeArticle({ title: 'Livrer', category: 'logistic' }),
    makeArticle({ title: 'Borne', category: 'own-a' }),
  ];
  const names: Readonly<Record<string, string>> = { 'own-a': 'Wifi', 'own-b': 'Évènements' };
  const chapters = bookletChapters(articles, (id) => names[id] ?? id, 'fr');
  expect(chapters.map(({ category, articles: held }) => [category, held.map(({ title }) => title)])).toEqual([
    ['logistic', ['Livrer']],
    ['legal', ['Zéro papier']],
    ['own-b', ['Été 9', 'Été 10']],
    ['own-a', ['Borne']],
    [null, ['Partout']],
  ]);
});
