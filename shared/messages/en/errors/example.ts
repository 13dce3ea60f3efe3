/** Sentences of the problems whose code begins as its keys do (example). */
export const exampleErrorsEn = {
  'example/unknown-flag':
    '“{{flag}}” is not a known option. Options: --out FILE, --places N, --years N, --seed N, --end YYYY-MM.',
  'example/flag-needs-value': '“{{flag}}” needs a value.',
  'example/no-output': 'Say which file to write: --out FILE.',
  'example/bad-number': '{{flag}} needs a whole number from {{least}} to {{most}}, not “{{value}}”.',
  'example/bad-month': '--end needs a month written YYYY-MM, not “{{value}}”.',
  'example/cannot-write': 'The file “{{file}}” cannot be written ({{reason}}).',
} as const;
