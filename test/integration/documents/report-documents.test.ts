import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeReportModel } from '#test/factories/report-model.ts';
import { type Harness, openHarness } from './open-harness.ts';

let harness: Harness;
let page: Page;

beforeAll(async () => {
  harness = await openHarness();
  page = await harness.open('');
  await page.locator('[data-page]').last().waitFor();
}, 120_000);

afterAll(async () => {
  await harness.close();
});

/** The bytes that a function of the harness page gives. */
async function bytesOf(kind: 'docx' | 'xlsx'): Promise<Uint8Array> {
  const letters: unknown = await page.evaluate(`window.${kind}()`);
  if (typeof letters !== 'string') throw new Error('the page gave no file');
  return new Uint8Array(Buffer.from(letters, 'base64'));
}

/** The text of each page of a PDF, spaces made plain. */
async function pagesText(pdf: Uint8Array): Promise<readonly string[]> {
  const document = await getDocument({ data: pdf, verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent();
    const text = content.items.map((item) => ('str' in item ? item.str : '')).join(' ');
    texts.push(text.replaceAll(/\s+/g, ' '));
  }
  await document.destroy();
  return texts;
}

describe('the printed pages', () => {
  let texts: readonly string[];
  const shown = () => page.locator('[data-page]').count();

  beforeAll(async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
    texts = await pagesText(new Uint8Array(pdf));
  });

  it('prints exactly the pages of the screen, none of them blank', async () => {
    expect(texts).toHaveLength(await shown());
    for (const text of texts) expect(text.trim().length).toBeGreaterThan(40);
  });

  it('bears true page numbers', () => {
    texts.forEach((text, index) => {
      if (index > 0) expect(text).toContain(`${index + 1} / ${texts.length}`);
    });
  });

  it('sends each entry of the contents to the page where its heading is', () => {
    const contents = texts[1] ?? '';
    for (const heading of [
      'Le réseau',
      'Ouvertures et fermetures',
      'Liste des lieux',
      'Les usages',
      'La méthode',
    ]) {
      const told = Number(contents.match(new RegExp(`${heading} (\\d+)`))?.[1]);
      expect(texts[told - 1], heading).toContain(heading);
      expect(texts.slice(2).findIndex((text) => text.includes(heading)) + 3, heading).toBe(told);
    }
  });

  it('says on the cover what the report is about, and that it is an example', () => {
    expect(texts[0]).toContain('Bilan annuel 2023');
    expect(texts[0]).toContain('Région Val-de-Brume');
    expect(texts[0]).toContain('Camille Vasseur');
    expect(texts[0]).toContain('12 février 2024');
    for (const text of texts) expect(text).toContain('Registre d’exemple');
  });

  it('repeats the header of a long table and prints each of its rows once', () => {
    const table = makeReportModel().sections[0]?.blocks.find((block) => block.kind === 'table');
    if (table?.kind !== 'table') throw new Error('no table');
    const onPages = texts.filter((text) => text.includes('Fiche vérifiée le'));
    expect(onPages.length).toBeGreaterThan(4);
    const whole = onPages.join(' ');
    for (const number of [1, 31, 127, table.rows.length])
      expect(
        whole.match(new RegExp(`(Trois-Ponts|Tilleul|A9\\)|Moulin) ${number} `, 'g')),
        `row ${number}`,
      ).toHaveLength(1);
  });

  it('writes figures in French, gaps as such, and how many answered', () => {
    const whole = texts.join(' ');
    expect(whole).toContain('128 450');
    expect(whole).toContain('2 604 sur 2 988');
    expect(whole).toContain('61,3 %');
    expect(whole).toContain('183 412 h');
    expect(whole).toContain('n. r.');
    expect(whole).toContain('n. d.');
  });

  it('keeps the whole of a narrative that runs over a page', () => {
    const whole = texts.slice(2).join(' ');
    expect(whole.match(/marquée par la réouverture/g)).toHaveLength(3 + 1 + 30);
    expect(whole).toContain('Une ligne suivie d’une autre dans le même paragraphe.');
  });

  it('lets nothing run out of a page', async () => {
    const overflows = await page.evaluate(() =>
      [...document.querySelectorAll('[data-page]')].map((sheet) => {
        const footer = sheet.querySelector('footer');
        const text = footer?.previousElementSibling;
        if (!footer || !text) return 0;
        return text.getBoundingClientRect().bottom - footer.getBoundingClientRect().top;
      }),
    );
    for (const overflow of overflows) expect(overflow).toBeLessThanOrEqual(0);
  });

  it('is tagged with its language, and complains of nothing under the policy of the program', async () => {
    expect(await page.locator('[lang="fr"] h1').textContent()).toBe('Bilan annuel 2023');
    expect(await page.locator('[role="img"]').first().getAttribute('aria-label')).toContain('Cybercommunes');
    expect(harness.complaints).toEqual([]);
  });
});

describe('the text file', () => {
  let parts: Readonly<Record<string, Uint8Array>>;
  let body: string;

  beforeAll(async () => {
    parts = unzipSync(await bytesOf('docx'));
    body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  });

  const paragraphs = (style: string) =>
    [...body.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/g)]
      .map(([paragraph]) => paragraph)
      .filter((paragraph) => paragraph.includes(`w:pStyle w:val="${style}"`))
      .map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join(''));

  it('has real headings and a table of contents field over them', () => {
    expect(paragraphs('Heading1')).toEqual(['Le réseau', 'Les usages', 'La méthode']);
    expect(paragraphs('Heading2')).toEqual(['Ouvertures et fermetures', 'Liste des lieux']);
    expect(body).toMatch(/w:instrText[^>]*>TOC [^<]*1-2/);
  });

  it('draws each chart as a sharp picture with its alternative text', () => {
    const described = [...body.matchAll(/<wp:docPr[^>]*descr="([^"]*)"/g)].map(([, text]) => text);
    expect(described).toHaveLength(4);
    expect(described[1]).toContain('le creux est en août');
    const pictures = Object.entries(parts).filter(([name]) => name.startsWith('word/media/'));
    expect(pictures).toHaveLength(4);
    const extents = [...body.matchAll(/<wp:extent cx="(\d+)"/g)].map(([, cx]) => Number(cx) / 9525);
    for (const [name, bytes] of pictures) {
      const width = new DataView(bytes.buffer, bytes.byteOffset).getUint32(16);
      expect(width, name).toBeGreaterThanOrEqual(2 * (extents[0] ?? 0));
    }
  });

  it('holds the tables with header rows that repeat, and their values', () => {
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(body).toContain('128\u202f450');
    expect(body).toContain('2\u202f604 sur 2\u202f988');
    expect(paragraphs('Caption')).toContain('Tableau 2  Passages par mois, comparés aux mêmes mois de 2022');
  });

  it('says its language, title and author, and numbers its pages', () => {
    expect(strFromU8(parts['word/styles.xml'] ?? new Uint8Array())).toContain('w:val="fr-FR"');
    const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
    expect(core).toContain('<dc:title>Bilan annuel 2023</dc:title>');
    expect(core).toContain('Camille Vasseur');
    const footers = Object.keys(parts).filter((name) => /word\/footer\d\.xml/.test(name));
    const footer = footers.map((name) => strFromU8(parts[name] ?? new Uint8Array())).join('');
    expect(footer).toContain('PAGE');
    expect(footer).toContain('NUMPAGES');
  });
});

describe('the workbook', () => {
  it('has one sheet a table, typed numbers, and a sheet that says what it is about', async () => {
    const workbook = await readXlsx(await bytesOf('xlsx'), { readStyles: true });
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual([
      'Lisez-moi',
      'Chiffres clés',
      '1 Lieux ouverts au 31 décembre',
      '2 Passages par mois, comparés a',
    ]);
    const [readMe, figures, places, months] = workbook.sheets;
    const said = new Map(readMe?.rows.map((row) => [row[0], row[1]]));
    expect(said.get('Période')).toBe('2023');
    expect(said.get('Périmètre')).toBe('Val-de-Brume (région fictive)');
    expect(said.get('Chiffres arrêtés le')).toBe('12\u00a0février\u00a02024');
    expect(said.get('Légende')).toContain('non renseigné');

    // Values stay what they are: a ratio, hours, a count; what was not reported is no number.
    const figure = (title: string) => figures?.rows.find((row) => row[1] === title);
    expect(figure('Passages')?.slice(2, 9)).toEqual([128_450, 'Nombre', 2604, 2988, 119_872, 0.0716, 0.0342]);
    expect(figure('Heures d’ouverture')?.[2]).toBe(183_412);
    expect(figure('Usagers différents')?.[2]).toBe('n.\u00a0r.');
    expect(months?.freezePane?.rows).toBe(1);
    expect(months?.autoFilter?.range).toBe('A1:I13');
    expect(months?.rows[0]?.slice(0, 4)).toEqual([
      'Mois',
      'Passages 2023',
      'Passages 2023\u00a0: réponses',
      'Passages 2023\u00a0: attendues',
    ]);
    expect(months?.rows[1]?.[0]).toEqual(new Date('2023-01-01T00:00:00Z'));
    expect(months?.rows[1]?.slice(1, 4)).toEqual([9120, 217, 249]);
    expect(months?.rows[5]?.[1]).toBe('n.\u00a0r.');
    expect(months?.cells?.get('1,8')?.style?.numFmt).toContain('%');
    expect(months?.rows[13]?.[1]).toBe(128_450);

    // A place's name that a spreadsheet would run is text.
    const formula = places?.rows.find((row) => String(row[0]).includes('SOMME'));
    expect(String(formula?.[0])).toMatch(/^'=SOMME/);
    const cells = [...(places?.cells?.values() ?? [])];
    expect(cells.some((cell) => cell.formula !== undefined)).toBe(false);
  });
});

describe('the chart kit on a screen', () => {
  it('shows the same data as a table by keyboard, and gives its picture as SVG and PNG', async () => {
    const charts = await harness.open('?charts');
    const line = charts.locator('figure').nth(1);
    const toggle = line.getByRole('button', { name: 'Tableau' });
    await toggle.focus();
    await charts.keyboard.press('Enter');
    const cells = await line.locator('tbody tr').nth(4).locator('td').allTextContents();
    expect(cells).toEqual(['n.\u00a0r.', '10\u202f870']);
    await charts.keyboard.press('Enter');
    for (const kind of ['SVG', 'PNG'] as const) {
      await line.getByRole('button').nth(1).click();
      await charts.getByText(`Image ${kind}`).click();
      await charts.waitForFunction((name) => document.body.dataset[name] !== undefined, kind.toLowerCase());
    }
    const saved = await charts.evaluate(() => ({
      svg: document.body.dataset.svg,
      png: document.body.dataset.png,
    }));
    const svg = Buffer.from(saved.svg ?? '', 'base64').toString('utf8');
    expect(svg).toContain('La fréquentation dépasse');
    expect(svg).not.toContain('var(');
    expect(svg.match(/xmlns="/g)).toHaveLength(1);
    expect(
      Buffer.from(saved.png ?? '', 'base64')
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    await charts.close();
  });

  it('draws a missing month as a gap: two pieces of line, no point', async () => {
    const charts = await harness.open('?charts');
    const line = charts.locator('figure').nth(1).locator('[data-chart] svg');
    await line.waitFor();
    const path = await line.locator('path.recharts-line-curve').first().getAttribute('d');
    expect(path?.match(/M/g)).toHaveLength(2);
    await charts.close();
  });
});
