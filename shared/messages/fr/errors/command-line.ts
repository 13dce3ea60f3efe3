/** Sentences of the problems whose code begins as its keys do (command-line). */
export const commandLineErrorsFr = {
  'command-line/unknown-flag':
    '« {{flag}} » n’est pas une option connue. Options : --shell desktop|browser, --port N, --no-open, --user-data-dir DOSSIER.',
  'command-line/flag-value': '« {{flag}} » ne prend pas de valeur.',
  'command-line/flag-needs-value': '« {{flag}} » attend une valeur.',
  'command-line/bad-shell': '--shell vaut desktop ou browser, pas « {{value}} ».',
  'command-line/bad-port': '--port attend un nombre entier de 1024 à 65535, pas « {{value}} ».',
  'command-line/bad-folder':
    '--user-data-dir : le dossier « {{folder}} » ne peut pas être utilisé ({{reason}}).',
  'command-line/build-failed': 'Le programme n’a pas pu être construit : {{reason}}',
  'command-line/port-busy':
    'Le port {{port}} est pris par un autre programme. Fermez-le, ou choisissez un autre port avec --port N (un autre port est un autre registre).',
  'command-line/port-refused': 'Le port {{port}} ne peut pas être ouvert ({{reason}}).',
  'command-line/no-desktop': 'La version de bureau ne peut pas démarrer : {{reason}}',
} as const;
