/** What is wrong with questionnaires. */
export const questionnairesErrorsFr = {
  'questionnaire/not-one': '« {{file}} » n’est pas un questionnaire de Maillage : sa page d’identité manque.',
} as const;
