const words = [
  'zero',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
] as const;

/** The number that a French word stands for, up to sixteen; null for another word. */
export function numberOfWord(folded: string): number | null {
  const at = words.findIndex((word) => word === (folded === 'une' ? 'un' : folded));
  return at < 0 ? null : at;
}
