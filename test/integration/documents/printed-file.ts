import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';

/** The PDF that a page prints to, as the desktop shell and the terminal ask for it: tagged, with its bookmarks. */
export async function printedFile(page: Page): Promise<Uint8Array> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.printToPDF', {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  await session.detach();
  return new Uint8Array(Buffer.from(data, 'base64'));
}

/** Reads a PDF. The caller destroys it. */
export function readPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
}

/** The text of each page, spaces made plain. */
export async function textOfPages(pdf: PDFDocumentProxy): Promise<readonly string[]> {
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const content = await (await pdf.getPage(number)).getTextContent();
    const text = content.items.map((item) => ('str' in item ? item.str : '')).join(' ');
    texts.push(text.replaceAll(/\s+/g, ' '));
  }
  return texts;
}

/** A bookmark with its depth, and those under it after it. */
export type Bookmark = { readonly title: string; readonly depth: number; readonly page: number };

type OutlineEntry = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];

/** The bookmarks in reading order, with the number of the page that each leads to. */
export async function bookmarksOf(pdf: PDFDocumentProxy): Promise<readonly Bookmark[]> {
  const bookmarks: Bookmark[] = [];
  const walk = async (entries: readonly OutlineEntry[], depth: number): Promise<void> => {
    for (const { title, dest, items } of entries) {
      const target: unknown = (typeof dest === 'string' ? await pdf.getDestination(dest) : dest)?.[0];
      const page = isReference(target) ? (await pdf.getPageIndex(target)) + 1 : 0;
      bookmarks.push({ title, depth, page });
      await walk(items, depth + 1);
    }
  };
  await walk((await pdf.getOutline()) ?? [], 0);
  return bookmarks;
}

function isReference(value: unknown): value is { num: number; gen: number } {
  return typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;
}

type StructNode = { readonly role?: string; readonly children?: readonly unknown[] };

/** The tags of a page in reading order: H1, P, Table… */
export async function tagsOf(pdf: PDFDocumentProxy, page: number): Promise<readonly string[]> {
  const roles: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { role, children }: StructNode = node;
    if (role !== undefined) roles.push(role);
    children?.forEach(walk);
  };
  walk(await (await pdf.getPage(page)).getStructTree());
  return roles;
}
