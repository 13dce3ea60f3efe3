import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Cells to set in the first sheet of a workbook, by their address. */
export type CellsToSet = Readonly<Record<string, number | string>>;

/** The workbook as a person fills it: values put into cells, all the rest as it is. */
export function filledIn(bytes: Uint8Array, cells: CellsToSet): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const path = 'xl/worksheets/sheet1.xml';
  let sheet = strFromU8(parts[path] ?? new Uint8Array());
  for (const [address, content] of Object.entries(cells)) {
    const cell = new RegExp(`<c r="${address}"([^>]*?)(?:/>|>.*?</c>)`);
    if (!cell.test(sheet)) throw new Error(`no cell ${address}`);
    sheet = sheet.replace(cell, (_, attributes: string) => {
      const style = /s="\d+"/.exec(attributes)?.[0] ?? '';
      return typeof content === 'number'
        ? `<c r="${address}" ${style}><v>${content}</v></c>`
        : `<c r="${address}" ${style} t="inlineStr"><is><t>${content}</t></is></c>`;
    });
  }
  return new Uint8Array(zipSync({ ...parts, [path]: strToU8(sheet) }));
}
