const DAY = '(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)';
const DAYS = `${DAY}(?:-${DAY})?(?:, ?${DAY}(?:-${DAY})?)*`;
const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d|24:00';
const SPAN = `(?:${TIME})-(?:${TIME})`;
const RULE = `${DAYS} (?:off|${SPAN}(?:, ?${SPAN})*)`;
const PLAIN = new RegExp(`^${RULE}(?:; ?${RULE})*;?$`);

/**
 * Whether opening hours are written in the plain way that nearly all lists use (`Mo-Fr 09:00-12:00,14:00-18:00; Sa
 * 09:00-12:00; PH off`). Such a text is valid; any other may be, and then the full grammar of OpenStreetMap decides,
 * which takes a thousand times longer.
 */
export function isPlainHours(text: string): boolean {
  return PLAIN.test(text);
}
