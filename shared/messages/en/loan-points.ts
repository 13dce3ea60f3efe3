import type { Translated } from '#shared/messages/catalogue.ts';
import type { loanPointsFr } from '#shared/messages/fr/loan-points.ts';

/** English of {@link loanPointsFr}. */
export const loanPointsEn: Translated<typeof loanPointsFr> = {
  title: 'Loan points',
};
