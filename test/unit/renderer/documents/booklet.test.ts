import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bookletDocx } from '#renderer/documents/booklet-docx.ts';
import { bookletItems } from '#renderer/documents/booklet-items.ts';
import type { WordedBooklet } from '#renderer/documents/worded-booklet.ts';
import { answerBlocks } from '#shared/domain/article/answer-blocks.ts';

const booklet: WordedBooklet = {
  language: 'fr',
  title: 'Fiches pratiques',
  subtitle: '2 fiches, au 24 novembre 2026',
  organisation: 'Département d’essai',
  example: null,
  words: { contents: 'Sommaire', problem: 'Problème', links: 'Liens' },
  chapters: [
    {
      id: 'technical',
      title: 'Technique',
      sheets: [
        {
          id: 'printer',
          title: 'Vider la file d’impression',
          problem: answerBlocks('L’imprimante ne répond plus.'),
          answer: answerBlocks('Dans l’ordre :\n\n3. Éteindre\n4. Rallumer\n\n- Noter <la> panne & sa date'),
          links: ['https://www.exemple.fr/aide'],
          checked: 'Vérifiée le 01/10/2026',
        },
        {
          id: 'wifi',
          title: 'Relancer la borne',
          problem: [],
          answer: answerBlocks('1. Attendre'),
          links: [],
          checked: null,
        },
      ],
    },
  ],
};

test('the pages hold a cover, contents that lead to each sheet, and each sheet under its chapter', () => {
  const items = bookletItems(booklet);
  expect(items.map(({ kind }) => kind).join(' ')).toBe(
    'cover chapter contents contents contents chapter ' +
      'heading label paragraph paragraph list list label list paragraph heading list',
  );
  const leads = items.flatMap((item) => (item.kind === 'contents' ? [item.target] : []));
  const places = items.flatMap((item) =>
    item.kind === 'chapter' || item.kind === 'heading' ? [item.key] : [],
  );
  expect(leads).toEqual(['technical', 'printer', 'wifi']);
  expect(places).toEqual(['contents', ...leads]);
  expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
  expect(items).toContainEqual({
    kind: 'list',
    key: 'printer-a1',
    start: 3,
    entries: ['Éteindre', 'Rallumer'],
  });
});

test('the text file has real headings, lists that begin where they were begun, and names nobody', async () => {
  const files = unzipSync(await bookletDocx(booklet));
  const xml = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const text = xml('word/document.xml');
  expect(text.match(/<w:pStyle w:val="Heading1"/g)).toHaveLength(1);
  expect(text.match(/<w:pStyle w:val="Heading2"/g)).toHaveLength(2);
  expect(text).toContain('TOC');
  expect(text).toContain('Noter &lt;la&gt; panne &amp; sa date');
  for (const said of [
    'Vider la file d’impression',
    'Éteindre',
    'https://www.exemple.fr/aide',
    'Vérifiée le 01/10/2026',
  ])
    expect(text).toContain(said);
  expect(
    [...xml('word/numbering.xml').matchAll(/<w:start w:val="(\d+)"/g)].map(([, start]) => start),
  ).toContain('3');
  expect(xml('docProps/core.xml')).toContain('Département d’essai');
});

test('a word that breaks nothing else breaks no file: right-to-left text and signs that no XML may hold', async () => {
  const odd: WordedBooklet = {
    ...booklet,
    chapters: booklet.chapters.map((chapter) => ({
      ...chapter,
      sheets: chapter.sheets.map((sheet) => ({ ...sheet, answer: answerBlocks('عربى 🎉 \u0007 fin') })),
    })),
  };
  const files = unzipSync(await bookletDocx(odd));
  const text = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  expect(text).toContain('عربى 🎉');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what must not be there
  expect(text).not.toMatch(/\u0007/);
});
