/** Questionnaires written and read back. */
export const questionnairesFr = {
  title: 'Questionnaires',
} as const;
