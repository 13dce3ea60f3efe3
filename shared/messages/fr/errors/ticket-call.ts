/** What is wrong with what is typed while a call is taken. */
export const ticketCallErrorsFr = {
  'ticket-call/subject-missing': 'Dites en quelques mots ce qui est demandé.',
  'ticket-call/too-long': 'Ce qui est saisi est trop long, ou n’a pas la forme attendue. Raccourcissez-le.',
  'ticket-call/day-missing': 'Donnez le jour, par exemple 03/09/2026.',
  'ticket-call/time-missing': 'Donnez l’heure, par exemple 14h05.',
  'ticket-call/to-come': 'Ce moment est à venir. Donnez la date et l’heure où cela s’est passé.',
  'ticket-call/answered-before-opening': 'La réponse vient avant la demande. Corrigez l’une des deux.',
  'ticket-call/solved-before-opening': 'La solution vient avant la demande. Corrigez l’une des deux.',
  'ticket-call/solved-before-answer': 'La solution vient avant la première réponse. Corrigez l’une des deux.',
  'ticket-call/minutes-not-valid': '« {{text}} » n’est pas un nombre de minutes. Écrivez par exemple 15.',
} as const;
