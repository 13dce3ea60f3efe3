/** The two halves of the screen, as the address names them. */
export const questionnaireParts = ['preparer', 'retours'] as const;
export type QuestionnairePart = (typeof questionnaireParts)[number];
