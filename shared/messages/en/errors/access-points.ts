import type { Translated } from '#shared/messages/catalogue.ts';
import type { accessPointsErrorsFr } from '#shared/messages/fr/errors/access-points.ts';

/** English of {@link accessPointsErrorsFr}. */
export const accessPointsErrorsEn: Translated<typeof accessPointsErrorsFr> = {
  'access-point/name-missing': 'Give the place a name.',
  'access-point/commune-missing': 'Choose the commune in the list.',
  'access-point/postcode-not-valid': 'A postcode has 5 digits, for example 16000.',
  'access-point/latitude-not-valid':
    'The latitude is a number between −90 and 90, for example 45.6484; it goes with the longitude.',
  'access-point/longitude-not-valid':
    'The longitude is a number between −180 and 180, for example 0.1562; it goes with the latitude.',
  'access-point/siret-not-valid': 'This SIRET is wrong: its check digit does not match. Check the 14 digits.',
  'access-point/pivot-not-valid':
    'Write a SIRET (14 digits), an RNA (W and 9 characters) or a RIDET (9 or 10 digits).',
  'access-point/phone-not-valid':
    '“{{text}}” is not a telephone number. Write 05 45 38 00 24, or the country code: +32…',
  'access-point/email-not-valid': '“{{text}}” is not an e-mail address, such as accueil@exemple.fr.',
  'access-point/url-not-valid': '“{{text}}” is not the address of a page, such as https://www.exemple.fr.',
  'access-point/opening-hours-not-valid':
    'These hours are not in the notation of OpenStreetMap, for example: Mo-Fr 09:00-12:00.',
  'access-point/day-hours-not-valid':
    '{{day}}: write the hours as “9:00-12:00 14:00-18:00”, without overlap.',
  'access-point/day-not-valid': '“{{text}}” is not a date. Write DD/MM/YYYY, for example 03/09/2024.',
  'access-point/month-not-valid': '“{{text}}” is not a month. Write MM/YYYY, for example 09/2024.',
  'access-point/moved-date-missing': 'Give the day of the move.',
  'access-point/moved-too-early': 'The place already has an address from that day on. Give a later day.',
  'access-point/status-date-missing': 'Give the day on which this status begins.',
  'access-point/verified-to-come': 'The check cannot be in the future.',
  'access-point/count-not-valid': '“{{text}}” is not a whole number. Leave it empty if you don’t know.',
  'access-point/count-too-big': '{{count}} is too large: 100,000 at most.',
  'access-point/hours-not-valid': '“{{text}}” is not a duration. Write 35 or 35h30.',
  'access-point/hours-over-week': 'A week has only 168 hours.',
  'access-point/text-too-long': 'This text is too long: {{limit}} characters at most.',
  'access-point/contact-name-missing': 'Give the person’s name.',
  'access-point/network-name-too-long': 'The name of a network has 120 characters at most.',
  'access-point/status-missing': 'A place has at least one status.',
  'access-point/rhythm-missing': 'A place has at least one reporting rhythm, even “no return asked”.',
  'access-point/field-not-valid': 'This field does not have the expected form.',
  'access-point/two-statuses-same-day': 'Two statuses begin on the same day: keep one.',
  'access-point/two-locations-same-day': 'Two addresses begin on the same day: keep one.',
  'access-point/two-rhythms-same-month': 'Two rhythms begin in the same month: keep one.',
  'access-point/stop-name-missing': 'Give the stop a name, such as “Town hall square”.',
  'access-point/stop-ends-first':
    'The stop “{{name}}” would end before it begins: correct one of the two days.',
  'access-point/stop-half-position':
    'The latitude or the longitude of the stop “{{name}}” is missing: give both, or neither.',
  'access-point/stop-has-returns_one':
    'The stop “{{name}}” cannot be removed: one return is tied to it. Give it a last day instead.',
  'access-point/stop-has-returns_other':
    'The stop “{{name}}” cannot be removed: {{count}} returns are tied to it. Give it a last day instead.',
  'access-point/stop-has-sessions_one':
    'The stop “{{name}}” cannot be removed: one session is tied to it. Give it a last day instead.',
  'access-point/stop-has-sessions_other':
    'The stop “{{name}}” cannot be removed: {{count}} sessions are tied to it. Give it a last day instead.',
  'access-point/hub-circle':
    '“{{name}}” can’t have “{{hub}}” as its hub: that place already depends on it, directly or not.',
  'access-point/entry-twice': 'The same entry appears twice.',
  'access-point/hours-over-opening':
    'That is more than the week’s opening: hours of free access or support are part of it.',
  'access-point/refers-to-itself': 'A place cannot depend on itself.',
  'access-point/unknown-network': 'This network is no longer in the register: choose another one.',
  'access-point/unknown-place': 'The place named is no longer in the register.',
  'network/name-taken': 'A network is already called “{{name}}”.',
};
