/** Agreements, slips, labels and the settings of equipment. */
export const equipmentPapersFr = {
  title: 'Papiers du prêt',
};
