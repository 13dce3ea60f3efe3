/** Sentences of the problems whose code begins as its keys do (command-line). */
export const commandLineErrorsEn = {
  'command-line/unknown-flag':
    '“{{flag}}” is not a known option. Options: --shell desktop|browser, --port N, --no-open, --user-data-dir FOLDER.',
  'command-line/flag-value': '“{{flag}}” takes no value.',
  'command-line/flag-needs-value': '“{{flag}}” needs a value.',
  'command-line/bad-shell': '--shell is desktop or browser, not “{{value}}”.',
  'command-line/bad-port': '--port needs a whole number from 1024 to 65535, not “{{value}}”.',
  'command-line/bad-folder': '--user-data-dir: the folder “{{folder}}” cannot be used ({{reason}}).',
  'command-line/build-failed': 'The program could not be built: {{reason}}',
  'command-line/port-busy':
    'Port {{port}} is taken by another program. Close it, or choose another port with --port N (another port is another register).',
  'command-line/port-refused': 'Port {{port}} cannot be opened ({{reason}}).',
  'command-line/no-desktop': 'The desktop version cannot start: {{reason}}',
} as const;
