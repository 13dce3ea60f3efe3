import type { TFunction } from 'i18next';
import type { Nearness } from '#shared/territory/nearness.ts';

/** How near somebody is, in words, with what it was measured from. @param language `fr` or `en` */
export function nearnessText(nearness: Nearness, t: TFunction<'animators'>, language: string): string {
  if (nearness.kind !== 'distance') return t(`nearness.${nearness.kind}`);
  const { kilometres, from } = nearness;
  if (from === 'place' && kilometres < 0.5) return t('nearness.here');
  const km = kilometres.toLocaleString(language === 'en' ? 'en-GB' : 'fr', {
    maximumFractionDigits: kilometres < 10 ? 1 : 0,
  });
  return from === 'place' ? t('nearness.distance', { km }) : t('nearness.distanceCommune', { km });
}
