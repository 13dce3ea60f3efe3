import type { Translated } from '#shared/messages/catalogue.ts';
import type { followUpsErrorsFr } from '#shared/messages/fr/errors/follow-ups.ts';

/** English of {@link followUpsErrorsFr}. */
export const followUpsErrorsEn: Translated<typeof followUpsErrorsFr> = {
  'follow-up/day-missing': 'Give the day of the visit or contact.',
  'follow-up/day-not-valid': '“{{text}}” is not a day. Write for example 3/9/2024.',
  'follow-up/day-to-come': 'That day has not come yet. To plan, give the date “In touch again on”.',
  'follow-up/next-before-day': 'The date to be in touch again comes before the day of the visit or contact.',
  'follow-up/done-without-next': 'Nothing was planned: there is nothing to mark done.',
};
