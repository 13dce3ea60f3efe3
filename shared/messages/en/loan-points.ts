import type { Translated } from '#shared/messages/catalogue.ts';
import type { loanPointsFr } from '#shared/messages/fr/loan-points.ts';

/** English of {@link loanPointsFr}. */
export const loanPointsEn: Translated<typeof loanPointsFr> = {
  title: 'Loan points',
  picker: {
    placeholder: 'Choose a loan point',
    clear: 'Remove: {{label}}',
    nothing: 'No loan point has this name.',
    none: 'No loan point is recorded yet.',
  },
};
