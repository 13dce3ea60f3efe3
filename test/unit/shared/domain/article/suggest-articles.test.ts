import fc from 'fast-check';
import { expect, test } from 'vitest';
import { saysWord, tellingWords } from '#shared/domain/article/article-words.ts';
import { articleWords, suggestArticles } from '#shared/domain/article/suggest-articles.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { makeArticle } from '#test/factories/hotline.ts';

const none = () => 0;
const printer = makeArticle({ title: 'Vider la file d’impression' });
const network = makeArticle({
  title: 'Le wifi du lieu ne répond plus',
  problem: 'Les imprimantes et les postes ne voient plus le réseau.',
  answer: 'Redémarrer la borne.',
});
const lesson = makeArticle({
  title: 'Préparer un atelier photo',
  category: 'pedagogical',
  problem: null,
  answer: 'Prévoir une heure par personne.',
  keywords: ['cours', 'retouche'],
});
const known = articleWords([printer, network, lesson]);
const titles = (
  text: string,
  category: string | null = null,
  usedOf: (id: string) => number = none,
  limit = 10,
) => suggestArticles(known, { text, category }, usedOf, limit).map(({ title }) => title);

test('a sheet is found by the words of what is typed, accents, case, plural and small words aside', () => {
  expect(titles('Bonjour, mes IMPRESSIONS ne sortent plus')).toEqual([printer.title]);
  expect(titles('wi')).toEqual([]);
  expect(titles('WiFi')).toEqual([network.title]);
  expect(titles('retouches')).toEqual([lesson.title]);
  expect(titles('ne plus dans le la')).toEqual([]);
  expect(titles('gendarmerie')).toEqual([]);
});

test('a word of the title weighs more than one of the problem, and a word is found by its beginning', () => {
  const inTitle = makeArticle({ title: 'Borne wifi', problem: null, answer: 'Voir la notice.' });
  const inAnswer = makeArticle({ title: 'Adresse du lieu', problem: null, answer: 'Relancer la borne.' });
  const found = suggestArticles(articleWords([inAnswer, inTitle]), { text: 'bor', category: null }, none, 10);
  expect(found.map(({ id }) => id)).toEqual([inTitle.id, inAnswer.id]);
});

test('the category decides between equal words, then how often a sheet served', () => {
  const asked = { title: 'Mot de passe perdu', problem: null, answer: 'Demander un nouveau.' };
  const technical = makeArticle({ ...asked, category: 'technical' });
  const legal = makeArticle({ ...asked, category: 'legal' });
  const any = makeArticle({ ...asked, category: null });
  const all = articleWords([any, legal, technical]);
  const ids = (category: string | null, usedOf: (id: string) => number) =>
    suggestArticles(all, { text: 'mot de passe', category }, usedOf, 10).map(({ id }) => id);
  expect(ids('legal', none)[0]).toBe(legal.id);
  expect(ids('legal', none)[1]).toBe(any.id);
  expect(ids(null, (id) => (id === any.id ? 4 : 0))[0]).toBe(any.id);
  expect(ids('legal', (id) => (id === technical.id ? 50 : 0))[0]).toBe(legal.id);
});

test('before a word is typed, the sheets of the category come, those that served most first', () => {
  expect(titles('', 'technical', (id) => (id === network.id ? 3 : 0))).toEqual([
    network.title,
    printer.title,
  ]);
  expect(titles('', 'legal')).toEqual([]);
  expect(titles('', null)).toEqual([]);
});

test('every sheet that is suggested says a word that was typed, each once, at most as many as asked', () => {
  const word = fc.constantFrom(
    'imprimante',
    'réseau',
    'atelier',
    'mot',
    'passe',
    'borne',
    'le',
    'Œuvre',
    'écrans',
  );
  const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(
      fc.array(fc.record({ title: text, answer: text }), { maxLength: 8 }),
      text,
      fc.nat(5),
      (given, typed, limit) => {
        const articles = given.map(({ title, answer }) => makeArticle({ title, problem: null, answer }));
        const asked = { text: typed, category: null };
        const found = suggestArticles(articleWords(articles), asked, none, limit);
        const words = tellingWords(typed);
        const says = ({ title, answer }: { readonly title: string; readonly answer: string }) =>
          tellingWords(`${title} ${answer}`).some((own) => words.some((one) => saysWord(one, own)));
        expect(found.length).toBe(Math.min(limit, articles.filter(says).length));
        expect(found.every(says)).toBe(true);
        expect(new Set(found).size).toBe(found.length);
      },
    ),
  );
});

test('the words of a text are its telling ones, folded', () => {
  expect(tellingWords('Les écrans de l’École : deux écrans !')).toEqual(['ecran', 'ecole']);
  expect(foldText('Œuvre')).toBe('oeuvre');
});
