/** Sentences of the problems whose code begins as its keys do (example). */
export const exampleErrorsFr = {
  'example/unknown-flag':
    '« {{flag}} » n’est pas une option connue. Options : --out FICHIER, --places N, --years N, --seed N, --end AAAA-MM.',
  'example/flag-needs-value': '« {{flag}} » attend une valeur.',
  'example/no-output': 'Indiquez le fichier à écrire : --out FICHIER.',
  'example/bad-number': '{{flag}} attend un nombre entier de {{least}} à {{most}}, pas « {{value}} ».',
  'example/bad-month': '--end attend un mois écrit AAAA-MM, pas « {{value}} ».',
  'example/cannot-write': 'Le fichier « {{file}} » ne peut pas être écrit ({{reason}}).',
} as const;
