/** What is wrong with what is typed of a session. */
export const sessionFormErrorsFr = {
  'session-form/place-missing': 'Choisissez le lieu de la séance.',
  'session-form/day-missing': 'Donnez la date de la séance.',
  'session-form/day-not-valid': '« {{text}} » n’est pas une date. Écrivez-la jour/mois/année.',
  'session-form/minutes-not-valid': '« {{text}} » n’est pas une durée. Écrivez 1h30, 90 ou 1:30.',
  'session-form/count-not-valid':
    '« {{text}} » n’est pas un nombre entier. Laissez vide ce qui n’a pas été compté.',
  'session-form/count-too-big': '{{count}} dépasse {{limit}}. Vérifiez le nombre.',
  'session-form/group-empty': 'Ligne {{line}} : donnez un nombre de personnes, ou retirez la ligne.',
  'session-form/groups-over':
    'Le tableau décrit {{sum}} personnes pour {{total}} participants. Corrigez l’un des deux nombres.',
  'session-form/quick-wrong':
    '« {{part}} » n’est pas compris. Écrivez un nombre, F ou H, un âge (60-69, 70+, <18), une situation.',
  'session-form/text-too-long': 'Le texte est trop long ({{length}} caractères, {{limit}} au plus).',
} as const;
