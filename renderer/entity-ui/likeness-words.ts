import i18next, { type TFunction } from 'i18next';
import type { LikenessReason } from '#shared/duplicates/likeness.ts';

/** Metres under which two positions are told as one. */
const SAME_POSITION = 5;

/** Reasons why two records look alike, in words: « même nom, même rue, à 35 m l’un de l’autre ». */
export function likenessWords(reasons: readonly LikenessReason[], t = words()): string {
  return reasons.map((one) => reasonWords(one, t)).join(', ');
}

/** One reason in words. */
export function reasonWords({ code, metres }: LikenessReason, t = words()): string {
  if (code === 'near' && metres !== null && metres < SAME_POSITION) return t('reasons.samePosition');
  return t(`reasons.${code}`, { distance: metres === null ? '' : distanceText(metres) });
}

function words(): TFunction<'duplicates'> {
  return i18next.getFixedT(null, 'duplicates');
}

/** A distance as it is told: « 35 m », « 2,1 km ». */
function distanceText(metres: number): string {
  const isShort = metres < 1_000;
  return new Intl.NumberFormat(i18next.language, {
    style: 'unit',
    unit: isShort ? 'meter' : 'kilometer',
    maximumFractionDigits: isShort ? 0 : 1,
  }).format(isShort ? metres : metres / 1_000);
}
