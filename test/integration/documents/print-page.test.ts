import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PrintInput } from '#renderer/print/print-bridge.ts';
import { makeReportModel, makeReportSpec } from '#test/factories/report-model.ts';
import { type Harness, openHarness } from './open-harness.ts';

let harness: Harness;
let page: Page;

beforeAll(async () => {
  harness = await openHarness('print');
  page = await harness.open('');
  await page.waitForFunction('window.maillagePrint !== undefined');
}, 120_000);

afterAll(async () => {
  await harness.close();
});

const input = (kind: PrintInput['kind'], language: PrintInput['language'] = 'fr'): PrintInput => ({
  model: makeReportModel(),
  report: makeReportSpec({ chapters: ['network', 'usage', 'method'] }),
  settings: {
    officer: 'Camille Vasseur',
    organisation: 'Val-de-Brume',
    example: false,
    timeZone: 'Europe/Paris',
  },
  language,
  kind,
});

const lay = (given: PrintInput): Promise<unknown> =>
  page.evaluate(`window.maillagePrint(${JSON.stringify(given)})`);

async function pdfPages(): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const { numPages } = document;
  await document.destroy();
  return numPages;
}

describe('the page that lays a given report', () => {
  it('tells how many pages it laid, and prints as many', async () => {
    const laid = await lay(input('report'));
    const shown = await page.locator('[data-page]').count();
    expect(shown).toBeGreaterThan(6);
    expect(laid).toEqual({ pages: shown });
    expect(await pdfPages()).toBe(shown);
    expect(await page.title()).toBe('Bilan annuel 2023');
  });

  it('gives the charts of what it laid as pictures', async () => {
    const pictures: unknown = await page.evaluate('window.maillagePictures()');
    expect(pictures).toHaveLength(4);
    expect(pictures).toContainEqual({
      chartId: 'visits-by-month-chart',
      png: expect.stringMatching(/^iVBORw0KGgo/),
      width: 642,
      height: expect.any(Number),
    });
  });

  it('lays another report in place of the first: the summary, in another language', async () => {
    expect(await lay(input('summary', 'en'))).toEqual({ pages: 1 });
    expect(await page.locator('[data-page]').count()).toBe(1);
    expect(await pdfPages()).toBe(1);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.title()).toBe('Summary: Annual report 2023');
    expect(harness.complaints).toEqual([]);
  });
});
