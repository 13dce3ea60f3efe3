import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of each page of a PDF, as a reader of it would copy it. */
export async function pdfPages(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent();
    texts.push(content.items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await document.destroy();
  return texts;
}

/** What a word processor finds in a DOCX. */
export type DocxContent = {
  readonly text: string;
  /** Headings with their level. */
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  /** The instructions of fields: the table of contents is one. */
  readonly fields: readonly string[];
  /** Alternative text of each picture. */
  readonly pictures: readonly string[];
  /** Bytes of each picture's file, by name. */
  readonly media: readonly string[];
  /** Tables, rows, cells as text. */
  readonly tables: readonly (readonly (readonly string[])[])[];
};

/** The elements of a tag, as text; none of those asked for holds another of its own kind. */
function elements(xml: string, tag: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>.*?</${tag}>`, 'gs'))].map(([element]) => element);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (xml: string): string => xml.replaceAll(/&(\w+);/g, (whole, name) => entities[name] ?? whole);

/** The content of the elements of a tag. */
function contents(xml: string, tag: string): readonly string[] {
  return elements(xml, tag).map((element) => plain(element.replaceAll(/<[^>]*>/g, '')));
}

/** Opens a DOCX: its body as text, headings, fields, pictures and tables. */
export function docxContent(bytes: Uint8Array): DocxContent {
  const files = unzipSync(bytes);
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  const textOf = (part: string): string => contents(part, 'w:t').join(' ');
  return {
    text: textOf(xml),
    headings: elements(xml, 'w:p').flatMap((paragraph) => {
      const level = /<w:pStyle w:val="Heading(\d)"/.exec(paragraph)?.[1];
      return level === undefined ? [] : [{ level: Number(level), text: textOf(paragraph) }];
    }),
    fields: contents(xml, 'w:instrText'),
    pictures: [...xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, text]) => plain(text ?? '')),
    media: Object.keys(files).filter((name) => name.startsWith('word/media/')),
    tables: elements(xml, 'w:tbl').map((table) =>
      elements(table, 'w:tr').map((row) => elements(row, 'w:tc').map(textOf)),
    ),
  };
}

/** A sheet as a spreadsheet program reads it; `frozenRows` stay while the others scroll. */
export type SheetContent = {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
  readonly frozenRows: number;
};

/** Reads a workbook again: typed cells, sheet by sheet. */
export async function xlsxSheets(bytes: Uint8Array): Promise<readonly SheetContent[]> {
  const files = unzipSync(bytes);
  const { sheets } = await readXlsx(bytes);
  return sheets.map(({ name, rows }, index) => {
    const xml = strFromU8(files[`xl/worksheets/sheet${index + 1}.xml`] ?? new Uint8Array());
    const pane = /<pane [^>]*state="frozen"[^>]*>/.exec(xml)?.[0] ?? '';
    return { name, rows, frozenRows: Number(/ySplit="(\d+)"/.exec(pane)?.[1] ?? 0) };
  });
}
