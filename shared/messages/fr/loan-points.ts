/** Loan points and their inventories. */
export const loanPointsFr = {
  title: 'Points de prêt',
};
