/** Sentences of the problems of visits and contacts. */
export const followUpsErrorsFr = {
  'follow-up/day-missing': 'Donnez le jour de la visite ou du contact.',
  'follow-up/day-not-valid': '« {{text}} » n’est pas un jour. Écrivez par exemple 3/9/2024.',
  'follow-up/day-to-come': 'Ce jour n’est pas encore venu. Pour prévoir, donnez la date « À reprendre le ».',
  'follow-up/next-before-day': 'La date à laquelle reprendre vient avant le jour de la visite ou du contact.',
  'follow-up/done-without-next': 'Rien n’était prévu : il n’y a rien à marquer fait.',
} as const;
