import type { Translated } from '#shared/messages/catalogue.ts';
import type { sessionFormErrorsFr } from '#shared/messages/fr/errors/session-form.ts';

/** What is wrong with what is typed of a session. */
export const sessionFormErrorsEn: Translated<typeof sessionFormErrorsFr> = {
  'session-form/place-missing': 'Choose the place of the session.',
  'session-form/day-missing': 'Give the date of the session.',
  'session-form/day-not-valid': '“{{text}}” is not a date. Write it day/month/year.',
  'session-form/minutes-not-valid': '“{{text}}” is not a length. Write 1h30, 90 or 1:30.',
  'session-form/count-not-valid': '“{{text}}” is not a whole number. Leave empty what was not counted.',
  'session-form/count-too-big': '{{count}} is over {{limit}}. Check the number.',
  'session-form/group-empty': 'Line {{line}}: give a number of persons, or take the line away.',
  'session-form/groups-over':
    'The table describes {{sum}} persons for {{total}} participants. Correct one of the two numbers.',
  'session-form/quick-wrong':
    '“{{part}}” is not understood. Write a number, F or H, an age (60-69, 70+, <18), a situation.',
  'session-form/text-too-long': 'The text is too long ({{length}} characters, {{limit}} at most).',
};
