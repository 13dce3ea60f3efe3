import type { Translated } from '#shared/messages/catalogue.ts';
import type { sessionsErrorsFr } from '#shared/messages/fr/errors/sessions.ts';

/** What is wrong with sessions. */
export const sessionsErrorsEn: Translated<typeof sessionsErrorsFr> = {
  'session/unknown-place': 'The place of the session is no longer in the register. Choose another one.',
  'session/unknown-animator': 'The animator of the session is no longer in the register. Choose another one.',
  'session/groups-over-participants':
    'Session of {{day}} at {{place}}: {{sum}} persons described for {{total}} participants. Correct one of the two numbers.',
  'session/attended-over-seats':
    'Session of {{day}} at {{place}}: {{total}} participants for {{seats}} seats. Please check.',
  'record/tied-sessions_one': '“{{name}}” cannot be deleted: a session is tied to it.',
  'record/tied-sessions_other': '“{{name}}” cannot be deleted: {{count}} sessions are tied to it.',
};
