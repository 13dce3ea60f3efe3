import type { Translated } from '#shared/messages/catalogue.ts';
import type { sessionsErrorsFr } from '#shared/messages/fr/errors/sessions.ts';

/** What is wrong with sessions. */
export const sessionsErrorsEn: Translated<typeof sessionsErrorsFr> = {
  'session/unknown-place': 'The place of the session is no longer in the register. Choose another one.',
  'session/unknown-animator':
    'Session of {{day}} at {{place}}: the animator is no longer in the register. Choose another one.',
  'session/animator-gone': 'The animator of the session is no longer in the register.',
  'session/unknown-stop':
    'Session of {{day}} at {{place}}: this stop is not on the round of the place. Choose one of its stops, or none.',
  'session/before-opening':
    'Session of {{day}}: {{place}} is not open yet that day (opening: {{bound}}). Correct the date, or the history of the place.',
  'session/after-closing':
    'Session of {{day}}: {{place}} is closed that day (closing: {{bound}}). Correct the date, or the history of the place.',
  'session/place-suspended':
    'Session of {{day}}: {{place}} is suspended that day according to its history. Please check the date.',
  'session/groups-over-participants':
    'Session of {{day}} at {{place}}: {{sum}} persons described for {{total}} participants. Correct one of the two numbers.',
  'session/attended-over-seats':
    'Session of {{day}} at {{place}}: {{total}} participants for {{seats}} seats. Please check.',
  'session/future-day': 'Session of {{day}} at {{place}}: this date is still to come. Please check.',
  'session/invalid': 'The session is not valid: correct the field “{{field}}”.',
  'session/gone': 'The session is no longer in the register: it was deleted in the meantime.',
  'record/tied-sessions_one': '“{{name}}” cannot be deleted: a session is tied to it.',
  'record/tied-sessions_other': '“{{name}}” cannot be deleted: {{count}} sessions are tied to it.',
};
