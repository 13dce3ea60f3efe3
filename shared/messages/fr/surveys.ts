/** Surveys of users. */
export const surveysFr = {
  title: 'Enquêtes',
} as const;
