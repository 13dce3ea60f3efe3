import type { ImportTarget } from '#shared/domain/import-layout/import-layout.ts';
import { readRna, readSiret } from '#shared/domain/organisation/organisation-rules.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { type Cell, cellText } from './sheet.ts';
import type { FieldKey } from './target-fields.ts';
import { isUnknownMark } from './values/unknown-mark.ts';

type Test = (text: string, cell: Cell) => boolean;

const isEmail: Test = (text) => /^\S+@\S+\.\S+$|@/.test(text) && /[^\s@]+@[^\s@]+\.[a-z]{2,}/i.test(text);
const isUrl: Test = (text) =>
  /^(?:https?:\/\/|www\.)\S+|^[\w-]+(?:\.[\w-]+)*\.(?:fr|com|org|net|eu|bzh|info)(?:\/\S*)?$/i.test(text);
const isPhone: Test = (text) => {
  const digits = text.replace(/\D/g, '');
  return (
    /^[\d\s.\-/+()]+/.test(text) &&
    (/^0[1-9]\d{8}/.test(digits) || /^[1-9]\d{8}$/.test(digits) || /^(?:00)?33\d{9}/.test(digits))
  );
};
const isSiret: Test = (text) => readSiret(text) !== null || /^\d[.,]\d+E\+1[34]$/i.test(text);
const isPostcode: Test = (text) => /^(?:\d{2} ?\d{3}|\d{4})$/.test(text);
const isHours: Test = (text) =>
  /\d{1,2}\s*[h:]\s*(?:\d{2})?\s*(?:-|–|à|a|\/)\s*\d{1,2}/i.test(text) ||
  /\b(?:Mo|Tu|We|Th|Fr|Sa|Su)\b.*\d{2}:\d{2}/.test(text) ||
  /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi)\b.*\d/.test(foldText(text));
const isFullAddress: Test = (text) => /\b\d{5}\b\s*\p{L}{2}/u.test(text) && text.length > 12;
const isAddress: Test = (text) =>
  /\b(?:rue|avenue|av|place|pl|boulevard|bd|chemin|route|impasse|allee|quai|cours|square|esplanade|faubourg|bourg|lieu dit|zone|za|zi)\b/.test(
    foldText(text),
  );
const isPosition: Test = (text) =>
  /^\(?-?\d{1,3}[.,]\d{2,}\s*[,;/ ]\s*-?\d{1,3}[.,]\d{2,}\)?$|^(?:SRID=\d+;)?POINT/i.test(text) ||
  /\d{1,2}°.*[NS].*\d{1,3}°/i.test(text);
const isDay: Test = (text, cell) =>
  (typeof cell === 'object' && cell?.day != null) ||
  /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^\d{4}-\d{2}-\d{2}/.test(text);
const isAnyDay: Test = (text, cell) => isDay(text, cell) || /\d{2}/.test(text);
const decimal = (text: string): number =>
  /^[+-]?\d{1,3}[.,]\d{3,}$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
const isNumber: Test = (text) =>
  /^[\d\s.,%+-]+(?:\s*(?:h|postes?|pc|km|%|etp|heures?|tablettes?)\b.*)?$/i.test(text);

/** What the values of a field look like, where that can be told. */
const looks: Readonly<Partial<Record<FieldKey, Test>>> = {
  emails: isEmail,
  contactEmail: isEmail,
  websites: isUrl,
  appointmentUrl: isUrl,
  accessibilitySheet: isUrl,
  phone: (text) => text.replace(/\D/g, '').length >= 6,
  contactPhone: (text) => text.replace(/\D/g, '').length >= 6,
  pivot: (text) => text.replace(/[\s.]/g, '').length >= 9,
  siret: (text) => text.replace(/[\s.]/g, '').length >= 9,
  carrierSiret: (text) => text.replace(/[\s.]/g, '').length >= 9,
  employerSiret: (text) => text.replace(/[\s.]/g, '').length >= 9,
  postcode: (text) => /\d{4}/.test(text.replace(/\s/g, '')),
  communeCode: (text) => /^(?:\d{4,5}|2[AB]\d{3})$/i.test(text),
  wheelchair: (text) => text.length < 60 && !isUrl(text, text),
  communeName: (text) => /\p{L}{2}/u.test(text) && !isEmail(text, text),
  latitude: (text) => /\d/.test(text),
  longitude: (text) => /\d/.test(text),
  position: (text) => /\d/.test(text) || /point/i.test(text),
  workstationsFixed: (text) => /\d/.test(text) || text.length < 12,
  workstationsPortable: (text) => /\d/.test(text) || text.length < 12,
  tablets: (text) => /\d/.test(text) || text.length < 12,
  weeklyOpening: (text) => /\d/.test(text) && text.length < 20,
  weeklyFreeAccess: (text) => /\d/.test(text) && text.length < 20,
  weeklyAccompanied: (text) => /\d/.test(text) && text.length < 20,
  ftePercent: (text) => /\d/.test(text) || /temps/i.test(text),
  travelKm: isNumber,
  value: (text) => /\d/.test(text),
  quantity: (text) => /\d/.test(text) || text.length < 12,
  from: isAnyDay,
  due: isAnyDay,
  handedOverOn: isAnyDay,
  openedAt: isAnyDay,
  answeredAt: isAnyDay,
  solvedAt: isAnyDay,
  closedAt: isAnyDay,
  minutes: (text) => /\d/.test(text),
  day: isAnyDay,
  participants: (text) => /\d/.test(text),
  seats: (text) => /\d/.test(text),
  deposit: (text) => /\d/.test(text),
  acquiredOn: (text, cell) => isDay(text, cell) || /\d{2}/.test(text),
  statusFrom: (text, cell) => isDay(text, cell) || /\d{4}/.test(text),
  closedOn: (text, cell) => isDay(text, cell) || /\d{4}/.test(text),
  contractFrom: (text, cell) => isDay(text, cell) || /\d{2}/.test(text),
  contractTo: (text, cell) => isDay(text, cell) || /\d{2}/.test(text),
  name: (text) => /\p{L}/u.test(text),
  lastName: (text) => /\p{L}/u.test(text),
  fullName: (text) => /\p{L}/u.test(text),
  openingHours: (text) => /\d|rendez|rdv|ferm/i.test(text),
};

/** Share of a column's values that look like those of a field; null where the field has no look of its own. */
export function shareLike(key: FieldKey, sample: readonly Cell[]): number | null {
  const test = looks[key];
  const telling = sample.filter((cell) => !isUnknownMark(cellText(cell)));
  if (test === undefined || telling.length < 2) return null;
  return telling.filter((cell) => test(cellText(cell), cell)).length / telling.length;
}

const byContent: Readonly<Record<ImportTarget, readonly (readonly [FieldKey, Test])[]>> = {
  accessPoint: [
    ['emails', isEmail],
    ['position', isPosition],
    ['accessibilitySheet', (text) => /acceslibre/i.test(text)],
    ['websites', isUrl],
    ['pivot', isSiret],
    ['phone', isPhone],
    ['openingHours', isHours],
    ['fullAddress', isFullAddress],
    ['address', isAddress],
    ['postcode', isPostcode],
    ['latitude', (text) => Math.abs(decimal(text)) > 41 && Math.abs(decimal(text)) < 51.5],
    ['longitude', (text) => Math.abs(decimal(text)) < 10],
  ],
  organisation: [
    ['emails', isEmail],
    ['websites', isUrl],
    ['siret', isSiret],
    ['rna', (text) => readRna(text) !== null],
    ['phone', isPhone],
    ['fullAddress', isFullAddress],
    ['address', isAddress],
    ['postcode', isPostcode],
  ],
  animator: [
    ['emails', isEmail],
    ['employerSiret', isSiret],
    ['phone', isPhone],
    ['fullAddress', isFullAddress],
    ['postcode', isPostcode],
  ],
  item: [],
  loan: [['contactEmail', isEmail]],
  ticket: [['callerPhone', isPhone]],
  session: [],
};

/** The field that a column's values look like, whatever its header says; null where they look like none. */
export function guessByContent(target: ImportTarget, sample: readonly Cell[]): FieldKey | null {
  const telling = sample.filter((cell) => !isUnknownMark(cellText(cell)));
  if (telling.length < 2) return null;
  for (const [key, test] of byContent[target])
    if (telling.filter((cell) => test(cellText(cell), cell)).length / telling.length >= 0.7) return key;
  return null;
}
