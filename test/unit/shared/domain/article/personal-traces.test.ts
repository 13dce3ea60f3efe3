import { expect, test } from 'vitest';
import { personalTraces } from '#shared/domain/article/personal-traces.ts';
import { makeArticle } from '#test/factories/hotline.ts';

const found = (answer: string, callers: readonly string[] = []) =>
  personalTraces(makeArticle({ answer, problem: null }), callers).map(({ kind, text }) => `${kind} ${text}`);

test('addresses, telephone numbers and names after a title are found, each once', () => {
  expect(
    found(
      'Écrire à marie.le-goff@exemple.fr ou au 02 98 00 11 22, +33 6.12.34.56.78. Mme Le Goff, puis M. Éven. ' +
        'Encore marie.le-goff@exemple.fr.',
    ),
  ).toEqual([
    'email marie.le-goff@exemple.fr',
    'phone 02 98 00 11 22',
    'phone +33 6.12.34.56.78',
    'person Mme Le Goff',
    'person M. Éven',
  ]);
});

test('the name of a caller is found whatever its accents and case, and not inside of a word', () => {
  expect(found('Rappeler LE GOFF.', ['Le Goff'])).toEqual(['person Le Goff']);
  expect(found('Le marteau', ['Mart'])).toEqual([]);
});

test('what tells of nobody is not found', () => {
  expect(
    found('Composer le 3900. Compter 1 200 € en 2024. Adresse 192.168.100.200, série 0298001122334.'),
  ).toEqual([]);
});
