import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PrintInput } from '#renderer/print/print-bridge.ts';
import type { RichText } from '#shared/domain/rich-text/rich-text.ts';
import type { ReportTable } from '#shared/report/report-model.ts';
import { makeNumberCell, makeReportModel, makeReportSpec } from '#test/factories/report-model.ts';
import { type Harness, openHarness } from './open-harness.ts';
import { bookmarksOf, printedFile, readPdf, tagsOf, textOfPages } from './printed-file.ts';

let harness: Harness;
let page: Page;
let bytes: Uint8Array;
let pdf: PDFDocumentProxy;
let texts: readonly string[];

const sentence = 'Les espaces de la vallée ont rouvert en mars, deux animateurs itinérants les tiennent. ';
const LONG_NAME = 'Médiathèque intercommunale des Trois-Ponts, du Moulin et du Val-de-Vienne';

/** Twelve months of some places: too wide for an upright page. */
function monthsTable(id: string, rows: number, landscape: boolean, name = LONG_NAME): ReportTable {
  const months = Array.from({ length: 12 }, (_, index) => `Accompagnements ${index + 1}`);
  return {
    kind: 'table',
    id,
    annex: true,
    landscape,
    title: { text: `Mois par mois ${id}` },
    columns: [
      { key: 'place', title: { text: 'Lieu' }, align: 'start' },
      ...months.map((month) => ({ key: month, title: { text: month }, align: 'end' as const })),
    ],
    rows: Array.from({ length: rows }, (_, row) => ({
      cells: [
        { kind: 'text', text: { text: `${name} ${row + 1}` } },
        ...months.map((_, month) => makeNumberCell(row * 1000 + month, 'count', [1, 1])),
      ],
      total: false,
    })),
    notes: [],
  };
}

const words: RichText = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Le réseau a tenu', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' ; voir le ' },
        {
          type: 'text',
          text: 'rapport',
          marks: [{ type: 'link', attrs: { href: 'https://exemple.fr/rapport' } }],
        },
        { type: 'text', text: '. ' },
        { type: 'text', text: sentence.repeat(60), marks: [{ type: 'italic' }] },
      ],
    },
    { type: 'heading', attrs: { level: 4 }, content: [{ type: 'text', text: 'Ce qui a changé' }] },
    {
      type: 'orderedList',
      content: ['Une ouverture.', `Une longue entrée : ${sentence.repeat(60)}`, 'Une fermeture.'].map(
        (text) => ({
          type: 'listItem',
          content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
        }),
      ),
    },
    { type: 'paragraph', content: [{ type: 'text', text: 'x'.repeat(9000) }] },
  ],
};

const model = makeReportModel();
const input: PrintInput = {
  model: {
    ...model,
    sections: [
      ...model.sections,
      {
        chapter: 'annexes',
        title: { text: 'Annexes' },
        blocks: [
          { kind: 'heading', id: 'a', text: { text: 'Une page droite' } },
          monthsTable('droit', 8, false, 'w'.repeat(300)),
          { kind: 'heading', id: 'b', text: { text: 'Des pages couchées' } },
          monthsTable('couché', 60, true),
        ],
      },
    ],
  },
  report: makeReportSpec({
    chapters: ['network', 'usage', 'method', 'annexes'],
    narratives: { network: words },
    notes: { network: `Une note.\n${sentence.repeat(80)}` },
    objectives: { visits: 140_000 },
  }),
  settings: {
    officer: 'Camille Vasseur',
    organisation: 'Val-de-Brume',
    example: false,
    timeZone: 'Europe/Paris',
  },
  language: 'fr',
  kind: 'report',
};

beforeAll(async () => {
  harness = await openHarness('print');
  page = await harness.open('');
  await page.waitForFunction('window.maillagePrint !== undefined');
  await page.evaluate(`window.maillagePrint(${JSON.stringify(input)})`);
  bytes = await printedFile(page);
  pdf = await readPdf(bytes);
  texts = await textOfPages(pdf);
}, 120_000);

afterAll(async () => {
  await pdf.destroy();
  await harness.close();
});

const pageWith = (text: string): number =>
  texts.findIndex((shown, index) => index > 1 && shown.includes(text)) + 1;

describe('the PDF of a report', () => {
  it('is tagged, says its language and its title', async () => {
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Language: 'fr', Title: 'Bilan annuel 2023' });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(await tagsOf(pdf, 1)).toContain('H1');
    const network = await tagsOf(pdf, pageWith('Le réseau a tenu'));
    expect(network.indexOf('H2')).toBeLessThan(network.indexOf('P'));
    expect(await tagsOf(pdf, pageWith('Mois par mois couché'))).toEqual(
      expect.arrayContaining(['Table', 'TH', 'TD', 'Caption']),
    );
  });

  it('holds its letters as letters of embedded fonts', () => {
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw.match(/\/FontFile2/g)?.length).toBeGreaterThanOrEqual(3);
    expect(raw).not.toMatch(/\/Subtype \/Type3/);
  });

  it('has a bookmark a heading, under its chapter, that leads to its page', async () => {
    const bookmarks = await bookmarksOf(pdf);
    const [title, ...rest] = bookmarks;
    expect(title).toEqual({ title: 'Bilan annuel 2023', depth: 0, page: 1 });
    const chapters = rest.filter(({ depth }) => depth === 1);
    expect(chapters.map((chapter) => chapter.title)).toEqual([
      'Sommaire',
      'Le réseau',
      'Les usages',
      'La méthode',
      'Annexes',
    ]);
    // The officer's first heading is of the second size: it becomes one of the first, no level is jumped.
    expect(rest.find((bookmark) => bookmark.title === 'Ce qui a changé')?.depth).toBe(2);
    for (const bookmark of rest) expect(texts[bookmark.page - 1], bookmark.title).toContain(bookmark.title);
  });

  it('keeps the links of the officer', async () => {
    const links = await (await pdf.getPage(pageWith('Le réseau a tenu'))).getAnnotations();
    expect(links.map((link: { readonly url?: string }) => link.url)).toContain('https://exemple.fr/rapport');
  });

  it('prints wide tables on landscape pages, the others upright, and the head again on each', async () => {
    const sizes = await Promise.all(
      texts.map(async (_, index) => {
        const [, , width = 0, height = 0] = (await pdf.getPage(index + 1)).view;
        return width > height ? 'landscape' : 'portrait';
      }),
    );
    const lying = texts.flatMap((text, index) => (text.includes('Mois par mois couché') ? [index] : []));
    expect(lying.length).toBeGreaterThan(2);
    sizes.forEach((size, index) => {
      expect(size, `page ${index + 1}`).toBe(lying.includes(index) ? 'landscape' : 'portrait');
    });
    expect(texts[lying[0] ?? 0]).toContain('Des pages couchées');
    // Its words are broken over lines: thirteen columns are many.
    for (const index of lying) expect(texts[index]?.replaceAll(' ', '')).toContain('Accompagnements12');
    const whole = lying.map((index) => texts[index]).join(' ');
    for (const row of [1, 30, 60]) expect(whole.split(`Val-de-Vienne ${row} `), `row ${row}`).toHaveLength(2);
  });

  it('prints the whole of the officer’s words once, over several pages', () => {
    const whole = texts.slice(2).join(' ').replaceAll(/\s+/g, ' ');
    expect(whole.split(sentence.trim().slice(0, 25))).toHaveLength(60 + 60 + 80 + 1);
    expect(whole.match(/x/g)?.length).toBeGreaterThanOrEqual(9000);
    expect(whole).toContain('Une fermeture.');
    expect(whole).toContain('Une note.');
    expect(whole).toContain('Objectif : 140');
  });

  it('lets nothing run out of its page, in height or in width', async () => {
    const out = await page.evaluate(() =>
      [...document.querySelectorAll('[data-page]')].flatMap((sheet, index) => {
        const footer = sheet.querySelector('footer');
        const text = footer?.previousElementSibling;
        if (!footer || !text) return [];
        const { right } = footer.getBoundingClientRect();
        const wide = [...text.querySelectorAll('p, li, td, th, h2, h3, dd')].filter(
          (element) =>
            element.getBoundingClientRect().right > right + 1 ||
            element.scrollWidth > element.clientWidth + 1,
        );
        const below = text.getBoundingClientRect().bottom > footer.getBoundingClientRect().top;
        return [
          ...(below ? [`${index + 1}: too high`] : []),
          ...wide.map(({ textContent }) => `${index + 1}: ${textContent?.slice(0, 30)}`),
        ];
      }),
    );
    expect(out).toEqual([]);
  });

  it('complains of nothing under the policy of the program', () => {
    expect(harness.complaints).toEqual([]);
  });
});
