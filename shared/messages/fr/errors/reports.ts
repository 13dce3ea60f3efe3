/** Sentences of the problems whose code begins as its keys do (reports). */
export const reportsErrorsFr = {
  'report/period':
    'Choisissez deux mois, le premier avant le dernier (par exemple de septembre 2023 à août 2024).',
  'report/no-chapter': 'Choisissez au moins un chapitre.',
  'report/file-failed': '« {{name}} » n’a pas pu être fait ({{reason}}).',
  'report-issue/unknown-report': 'La version émise nomme un bilan qui n’est pas dans le registre.',
  'record/tied-reportIssues_one': 'Impossible de supprimer « {{name}} » : une version émise y est rattachée.',
  'record/tied-reportIssues_other':
    'Impossible de supprimer « {{name}} » : {{count}} versions émises y sont rattachées.',
} as const;
