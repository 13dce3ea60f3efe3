/** A column of texts: each different one once, and its number by row, from 1; 0 where there is none. */
export type TextColumn<Text extends string = string> = {
  readonly dictionary: readonly Text[];
  readonly codes: Uint16Array | Uint32Array;
};

/** Packs the texts of some rows. */
export function packTexts<Text extends string>(texts: readonly (Text | null)[]): TextColumn<Text> {
  const dictionary: Text[] = [];
  const known = new Map<Text, number>();
  const codes = new Uint32Array(texts.length);
  texts.forEach((text, row) => {
    if (text === null) return;
    let code = known.get(text);
    if (code === undefined) {
      dictionary.push(text);
      code = dictionary.length;
      known.set(text, code);
    }
    codes[row] = code;
  });
  return { dictionary, codes: dictionary.length < 0xffff ? Uint16Array.from(codes) : codes };
}

/** The text of a row; null where there is none. */
export function textAt<Text extends string>(
  { dictionary, codes }: TextColumn<Text>,
  row: number,
): Text | null {
  return dictionary[(codes[row] ?? 0) - 1] ?? null;
}

/** The rows that hold a text. */
export function rowsWith({ dictionary, codes }: TextColumn, text: string): readonly number[] {
  const code = dictionary.indexOf(text) + 1;
  if (code === 0) return [];
  const rows: number[] = [];
  for (let row = codes.indexOf(code); row !== -1; row = codes.indexOf(code, row + 1)) rows.push(row);
  return rows;
}
