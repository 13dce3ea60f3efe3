import type { OwnCategory } from '#shared/domain/equipment-settings/equipment-settings.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { type ItemCategory, itemCategories } from './item.ts';

/** What stands for each category in an inventory number. */
const letters: Readonly<Record<ItemCategory, string>> = {
  laptop: 'PORT',
  desktop: 'FIXE',
  tablet: 'TAB',
  phone: 'TEL',
  projector: 'VP',
  screen: 'ECR',
  printer: 'IMP',
  scanner: 'SCAN',
  camera: 'APN',
  camcorder: 'CAM',
  audio: 'AUD',
  server: 'SERV',
  network: 'RES',
  accessory: 'ACC',
  consumable: 'CONS',
  other: 'DIV',
};

/** Letters of a category of the officer's whose name has none. */
const NO_LETTERS = 'DIV';
const OWN_LETTERS = 4;

/** The letters of a category in an inventory number; those of an own category are the first of its name. */
export function categoryLetters(category: string, ownCategories: readonly OwnCategory[]): string {
  const known = itemCategories.find((code) => code === category);
  if (known !== undefined) return letters[known];
  const name = ownCategories.find(({ id }) => id === category)?.name ?? '';
  const own = foldText(name)
    .replace(/[^a-z0-9]/g, '')
    .slice(0, OWN_LETTERS)
    .toUpperCase();
  return own === '' ? NO_LETTERS : own;
}

/** What the marks of a pattern stand for: `{CAT}` and `{AAAA}`. */
export type NumberMarks = { readonly letters: string; readonly year: number };

/**
 * The next free inventory numbers of a pattern: those that follow the highest one in use, in order. The first mark of
 * zeros is the number, on as many digits at least; a pattern without one ends with a number on three digits.
 *
 * @param taken numbers in use, of items and of kits
 */
export function nextInventoryNumbers(
  pattern: string,
  marks: NumberMarks,
  taken: Iterable<string>,
  count: number,
): readonly string[] {
  const { before, digits, after } = parts(pattern, marks);
  const start = numberKey(before);
  const end = numberKey(after);
  let highest = 0;
  for (const number of taken) {
    const key = numberKey(number);
    if (key.length <= start.length + end.length || !key.startsWith(start) || !key.endsWith(end)) continue;
    const middle = key.slice(start.length, key.length - end.length);
    if (/^\d{1,9}$/.test(middle)) highest = Math.max(highest, Number(middle));
  }
  return Array.from(
    { length: count },
    (_, index) => before + String(highest + 1 + index).padStart(digits, '0') + after,
  );
}

/** What two inventory numbers are compared by: case and spaces at the ends tell none from another. */
export function numberKey(number: string): string {
  return number.trim().toUpperCase();
}

function parts(
  pattern: string,
  { letters: category, year }: NumberMarks,
): { readonly before: string; readonly digits: number; readonly after: string } {
  const worded = pattern.replaceAll('{CAT}', category).replaceAll('{AAAA}', String(year));
  const mark = /\{(0+)\}/.exec(worded);
  if (mark === null) return { before: `${worded}-`, digits: 3, after: '' };
  return {
    before: worded.slice(0, mark.index),
    digits: mark[1]?.length ?? 3,
    after: worded.slice(mark.index + mark[0].length),
  };
}
