import { foldText } from '#shared/search/fold-text.ts';

/** An address taken apart. What a part of it did not tell is null. */
export type AddressParts = {
  readonly address: string | null;
  readonly addressComplement: string | null;
  readonly postcode: string;
  readonly communeName: string | null;
};

const COUNTRY = /[\s,;–-]*\b(?:france)\s*$/i;
const POSTCODE = String.raw`(?:F\s?-\s?)?(\d{2}\s?\d{3})`;
const AT_END = new RegExp(
  String.raw`^(.*?)[\s,;–-]*(?<!\d)${POSTCODE}(?!\d)[\s,–-]*(\p{L}[^\d]*(?:\d{1,2}\s*(?:er?|e|ème|eme)?(?:\s+arr\w*\.?)?)?(?:\s*cedex(?:\s*\d+)?)?)?\s*$`,
  'iu',
);
const IN_BRACKETS = new RegExp(String.raw`^(.*?)[\s,;–-]+([\p{L}][^,;\d]*?)\s*\(${POSTCODE}\)\s*$`, 'iu');
const AT_START = new RegExp(
  String.raw`^${POSTCODE}\s+([\p{L}][\p{L}'’\s-]*?)\s*(?:[,;]|\s[–-]\s)\s*(.+)$`,
  'iu',
);
const STREET =
  /\b(?:rue|avenue|av|ave|place|pl|boulevard|boul|bd|bvd|chemin|che|route|rte|impasse|imp|allees?|quai|cours|square|sq|esplanade|faubourg|fg|ruelle|passage|voie|promenade|rond point|venelle|sente|sentier|mail|cite|residence|lotissement|hameau|lieu dit|ld|za|zi|zac|zae|parc|villa)\b/;
const BOX = /\b(?:bp|b p|cs|boite postale|tsa)\b\s*\d+/;

/**
 * Takes apart an address that stands in one cell: number and street, complement (building, *BP*, hamlet), postcode and
 * commune, in either order. *CEDEX* stays with the commune's name, which the register's list sees through. Null where no
 * postcode is found.
 */
export function splitAddress(text: string): AddressParts | null {
  const line = text
    .replace(/\s*[\r\n|]+\s*/g, ', ')
    .replace(/\s+/g, ' ')
    .replace(COUNTRY, '')
    .trim();
  const end = AT_END.exec(line);
  if (end !== null && !isStreet(end[3] ?? '')) return partsOf(end[1] ?? '', end[2] ?? '', end[3] ?? '');
  const brackets = IN_BRACKETS.exec(line);
  if (brackets !== null) return partsOf(brackets[1] ?? '', brackets[3] ?? '', brackets[2] ?? '');
  const start = AT_START.exec(line);
  if (start !== null) return partsOf(start[3] ?? '', start[1] ?? '', start[2] ?? '');
  return null;
}

/** The last part of an address without a postcode, which may name its commune, and what comes before. */
export function lastPart(text: string): { readonly before: string; readonly last: string } | null {
  const found = /^(.+?)\s*(?:,|;|\n|\s[–-])\s*([\p{L}][\p{L}'’\s-]*)$/u.exec(
    text.replace(COUNTRY, '').trim(),
  );
  return found === null ? null : { before: found[1] ?? '', last: found[2] ?? '' };
}

function isStreet(text: string): boolean {
  return STREET.test(foldText(text)) && /\d/.test(text);
}

function partsOf(before: string, postcode: string, commune: string): AddressParts {
  const pieces = before
    .split(/\s*[,;]\s*|\s+[–-]\s+/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const { address, complement } = arrange(rejoined(pieces));
  return {
    address,
    addressComplement: complement.length === 0 ? null : complement.join(', '),
    postcode: postcode.replace(/\s/g, ''),
    communeName: commune.replace(/[\s,;–-]+$/, '').trim() || null,
  };
}

/** `12, rue de la Paix` is one piece: a number goes with the street after it. */
function rejoined(pieces: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && /^\d+\s*(?:bis|ter|quater|[a-d])?$/i.test(last))
      joined[joined.length - 1] = `${last} ${piece}`;
    else joined.push(piece);
  }
  return joined;
}

function arrange(pieces: readonly string[]): {
  readonly address: string | null;
  readonly complement: readonly string[];
} {
  const isBox = (piece: string): boolean => BOX.test(foldText(piece));
  const street =
    pieces.find((piece) => /^\d/.test(piece) && !isBox(piece)) ??
    pieces.find((piece) => STREET.test(foldText(piece))) ??
    pieces.find((piece) => !isBox(piece)) ??
    null;
  if (street === null) return { address: pieces[0] ?? null, complement: pieces.slice(1) };
  const box = /\s+((?:BP|B\.P\.|CS|TSA)\s*\d+(?:\s*\d+)*)$/i.exec(street);
  const address = box === null ? street : street.slice(0, box.index);
  return {
    address,
    complement: [...pieces.filter((piece) => piece !== street), ...(box?.[1] === undefined ? [] : [box[1]])],
  };
}
