/** Loan points and their inventories. */
export const loanPointsFr = {
  title: 'Points de prêt',
  picker: {
    placeholder: 'Choisissez un point de prêt',
    clear: 'Retirer : {{label}}',
    nothing: 'Aucun point de prêt ne porte ce nom.',
    none: 'Aucun point de prêt n’est encore enregistré.',
  },
};
